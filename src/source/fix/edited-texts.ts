import type { Fix, ProblemPath, ValueEdit } from '../../problems/problem.js';
import type { SourceDocument } from '../read/source-file.js';
import { applyEdits } from './apply-edits.js';

/** A fix, and the document that it is for. */
export interface DocumentFix {
  fix: Fix;
  /** Place of the document in its file, as in {@link SourceDocument.index}. */
  index: number | undefined;
}

/** A text value that fixes change. */
export interface EditedText {
  /** Place of its document in the file. */
  index: number | undefined;
  path: ProblemPath;
  before: string;
  after: string;
}

/** The texts that fixes change, each with all edits of the fixes made in it. */
export function editedTexts(
  documents: readonly SourceDocument[],
  fixes: readonly DocumentFix[],
): EditedText[] {
  const dataOf = new Map(documents.map(({ index, data }) => [index, data]));
  const groups = new Map<string, { index: number | undefined; edits: ValueEdit[] }>();
  for (const { fix, index } of fixes) {
    for (const edit of fix.edits) {
      const key = JSON.stringify([index, edit.path]);
      const group = groups.get(key);
      if (group) group.edits.push(edit);
      else groups.set(key, { index, edits: [edit] });
    }
  }
  return [...groups.values()].flatMap(({ index, edits }) => {
    const { path } = edits[0]!;
    const before = valueAt(dataOf.get(index), path);
    return typeof before === 'string' ? [{ index, path, before, after: applyEdits(before, edits) }] : [];
  });
}

/** The value at a path of some fields, if there is one. */
export function valueAt(fields: unknown, path: ProblemPath): unknown {
  let value = fields;
  for (const part of path) value = (value as Record<string | number, unknown> | null | undefined)?.[part];
  return value;
}
