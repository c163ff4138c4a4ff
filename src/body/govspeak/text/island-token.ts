/**
 * A token stands in a text for a block that an extension has already made. It is a number between two
 * noncharacters, which no source can hold once it is normalised.
 */
const open = '\ufdd0';
const close = '\ufdd1';

/** The code unit that a token starts with. */
export const tokenStart = 0xfdd0;

const token = /\ufdd0(\d+)\ufdd1/g;

export function writeToken(index: number): string {
  return `${open}${index}${close}`;
}

/** Reads the token at a place of a text. */
export function readToken(text: string, at: number): { index: number; end: number } {
  const end = text.indexOf(close, at);
  return { index: Number(text.slice(at + 1, end)), end: end + 1 };
}

/** Puts something in the place of every token, such as what the author wrote there. */
export function replaceTokens(text: string, replacement: (index: number) => string): string {
  if (!text.includes(open)) return text;
  return text.replace(token, (_, index: string) => replacement(Number(index)));
}
