/** How a text value is written in its file: in quotes of some kind, or as it is. */
export interface Quoting {
  /** What a stretch of the source says; nothing if that cannot be told from the stretch alone. */
  read(source: string): string | undefined;
  /** How a text is written there; nothing if it cannot be. */
  write(text: string): string | undefined;
  /** Whether the source of the whole value would still say what it should. Absent if it always would. */
  says?(source: string, value: string): boolean;
}

/** Text that stands as it is, with the line ends of its file. */
export function plainBody(lineEnd: string): Quoting {
  return {
    read: (source) => source.replaceAll('\r\n', '\n'),
    write: (text) => text.replaceAll('\n', lineEnd),
  };
}

/** Double quotes of JSON, and of YAML as far as both are the same. */
export const doubleQuotes: Quoting = {
  read(source) {
    try {
      return JSON.parse(`"${source}"`) as string;
    } catch {
      return undefined;
    }
  },
  write: (text) => JSON.stringify(text).slice(1, -1),
};
