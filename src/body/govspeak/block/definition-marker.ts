/**
 * Finds `:` with a space, tab or `|` behind it at the start of a line, with up to `spaces` spaces before it.
 *
 * @returns Offset behind the colon, or -1.
 */
export function definitionMarker(text: string, line: number, spaces: number): number {
  let at = line;
  while (at < line + spaces && text.charCodeAt(at) === 32) at++;
  if (text.charCodeAt(at) !== 58) return -1;
  const next = text.charCodeAt(at + 1);
  return next === 32 || next === 9 || next === 124 ? at + 1 : -1;
}
