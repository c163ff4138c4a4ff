/**
 * Finds the marker of a bullet or of a numbered item at the start of a line: `*`, `-`, `+` or digits and a
 * full stop, with a space, tab or `|` behind it.
 *
 * @param spaces - How many spaces may stand before it.
 * @returns Offset behind the marker, or -1.
 */
export function listMarker(text: string, line: number, ordered: boolean, spaces = 3): number {
  let at = line;
  while (at < line + spaces && text.charCodeAt(at) === 32) at++;
  let code = text.charCodeAt(at);
  if (ordered) {
    const digits = at;
    while (code >= 48 && code <= 57) code = text.charCodeAt(++at);
    if (at === digits || code !== 46) return -1;
  } else if (code !== 42 && code !== 43 && code !== 45) return -1;
  const next = text.charCodeAt(at + 1);
  return next === 32 || next === 9 || next === 124 ? at + 1 : -1;
}
