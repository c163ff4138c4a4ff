import type { ExtensionReader } from './reader.js';

/**
 * Reads a box that is one line with a mark before it and perhaps behind it.
 *
 * An empty one is reported: on GOV.UK a mark alone on a line makes an empty box, and does not open one that
 * holds the lines below.
 */
export function readLine(
  reader: ExtensionReader,
  mark: string,
  start: number,
  behind: number,
): { to: number; end: number } {
  const end = reader.lineFeed(behind);
  const range = reader.trimmed(behind, end);
  const to = range.to > range.from && reader.text.endsWith(mark, range.to) ? range.to - 1 : range.to;
  if (reader.trimmed(behind, to).from >= to) {
    const place = reader.place(start, behind);
    reader.scope.document.report('empty-call-out', place.start, place.end, { mark });
  }
  return { to: Math.max(to, behind), end };
}
