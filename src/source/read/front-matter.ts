/** Where the two parts of a content file are: offsets in its text. */
export interface FrontMatter {
  /** The YAML between the two lines of hyphens. */
  start: number;
  end: number;
  /** The text behind the second one, without the blank lines and spaces around it. */
  bodyStart: number;
  bodyEnd: number;
}

const opening = /^---[ \t]*\r?\n/;
const closing = /^---[ \t]*(?:\r?\n|$)/gm;
const blankLines = /(?:[ \t]*\r?\n)*/y;

/**
 * Finds the front matter of a content file.
 *
 * @returns Its place, `absent` if the file does not begin with a line of three hyphens, or `unclosed`.
 */
export function findFrontMatter(text: string): FrontMatter | 'absent' | 'unclosed' {
  const first = opening.exec(text)?.[0];
  if (first === undefined) return 'absent';
  const start = first.length;
  closing.lastIndex = start;
  const close = closing.exec(text);
  if (!close) return 'unclosed';
  const behind = close.index + close[0].length;
  blankLines.lastIndex = behind;
  const bodyStart = behind + blankLines.exec(text)![0].length;
  return { start, end: close.index, bodyStart, bodyEnd: Math.max(bodyStart, text.trimEnd().length) };
}
