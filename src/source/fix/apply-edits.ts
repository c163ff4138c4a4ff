import type { FileEdit, Fix } from '../../problems/problem.js';

/**
 * Chooses as many fixes as do not overlap, the first ones first. Those left over are for the next pass, when the
 * text has been checked again.
 *
 * @param length - Length of the text that they are for.
 */
export function fixesApart<Item extends { fix?: Fix | undefined }>(
  items: readonly Item[],
  length: number,
): Item[] {
  // Edits that only meet could still depend on each other, so the offset behind the last unit counts too.
  const isTaken = new Uint8Array(length + 1);
  return items.filter(({ fix }) => {
    const edits = fix?.fileEdits ?? [];
    if (edits.length === 0 || edits.some(({ start, end }) => isTaken.subarray(start, end + 1).includes(1)))
      return false;
    for (const { start, end } of edits) isTaken.fill(1, start, end + 1);
    return true;
  });
}

/** Makes edits in a text, which do not overlap. */
export function applyEdits(text: string, edits: readonly FileEdit[]): string {
  const sorted = [...edits].sort((one, other) => one.start - other.start || one.end - other.end);
  let result = '';
  let at = 0;
  for (const edit of sorted) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
