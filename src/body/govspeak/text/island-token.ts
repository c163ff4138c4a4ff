/**
 * A token stands in a text for what an extension has already made: a number between two noncharacters, which
 * no source can hold once it is normalised. A block's token ends the paragraph above it; one for something
 * inside a line stands in braces.
 */
const close = '\ufdd1';

/** The code unit that the token of a block starts with. */
export const tokenStart = 0xfdd0;

/** The code unit behind the brace of a token inside a line. */
export const inlineTokenStart = 0xfdd2;

const token = /\ufdd0(\d+)\ufdd1|\{\ufdd2(\d+)\ufdd1\}/g;

export function writeToken(index: number): string {
  return `\ufdd0${index}${close}`;
}

export function writeInlineToken(index: number): string {
  return `{\ufdd2${index}${close}}`;
}

/** Reads the token at a place of a text. */
export function readToken(text: string, at: number): { index: number; end: number } {
  const end = text.indexOf(close, at);
  return { index: Number(text.slice(at + 1, end)), end: end + 1 };
}

/** Whether the token of something inside a line stands at a place. */
export function isInlineToken(text: string, at: number): boolean {
  return text.charCodeAt(at) === 123 && text.charCodeAt(at + 1) === inlineTokenStart;
}

/** Reads the token of something inside a line. */
export function readInlineToken(text: string, at: number): { index: number; end: number } {
  const { index, end } = readToken(text, at + 1);
  return { index, end: end + 1 };
}

/** Puts something in the place of every token, such as what the author wrote there. */
export function replaceTokens(text: string, replacement: (index: number) => string): string {
  if (!/[\ufdd0\ufdd2]/.test(text)) return text;
  return text.replace(token, (_, block?: string, inline?: string) => replacement(Number(block ?? inline)));
}
