/** Offset behind at most `most` spaces. */
export function skipSpaces(text: string, line: number, most: number): number {
  let at = line;
  while (at < line + most && text.charCodeAt(at) === 32) at++;
  return at;
}

/** Whether only spaces and tabs stand from here to the end of the line. */
export function isBlankFrom(text: string, from: number): boolean {
  let at = from;
  let code = text.charCodeAt(at);
  while (code === 32 || code === 9) code = text.charCodeAt(++at);
  return code === 10;
}

/** Offset of the next line if only spaces and tabs stand before it, else -1. */
export function blankToLineEnd(text: string, from: number): number {
  let at = from;
  let code = text.charCodeAt(at);
  while (code === 32 || code === 9) code = text.charCodeAt(++at);
  return code === 10 ? at + 1 : -1;
}

/** Whether a line is an end-of-block mark: `^` alone. */
export function isBlockMark(text: string, line: number): boolean {
  return text.charCodeAt(line) === 94 && isBlankFrom(text, line + 1);
}

/** Offset behind the last character of a range that is not white space. */
export function trimEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Whether a code unit is white space; no other kind is left in a normalised text. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10;
}
