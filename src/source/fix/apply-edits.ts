import type { FileEdit, Fix } from '../../problems/problem.js';

/** A text after one pass of fixes. */
export interface FixedText {
  text: string;
  /** The fixes that were made. */
  applied: Fix[];
}

/**
 * Makes as many fixes in a text as do not overlap, the first ones first. Those left over are for the next pass,
 * when the text has been checked again.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): FixedText {
  const applied: Fix[] = [];
  const edits: FileEdit[] = [];
  for (const fix of fixes) {
    const own = fix.fileEdits;
    if (!own || own.length === 0 || own.some((edit) => edits.some((other) => overlap(edit, other)))) continue;
    applied.push(fix);
    edits.push(...own);
  }
  edits.sort((one, other) => one.start - other.start || one.end - other.end);
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return { text: result + text.slice(at), applied };
}

/** Whether two edits touch: those that only meet could still depend on each other. */
function overlap(one: FileEdit, other: FileEdit): boolean {
  return one.start <= other.end && other.start <= one.end;
}
