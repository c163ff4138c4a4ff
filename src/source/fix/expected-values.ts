import { isDeepStrictEqual } from 'node:util';
import type { Fix, ValueEdit } from '../../problems/problem.js';
import type { KindOfFile } from '../file-name.js';
import { parseSource, type FileReading } from '../parse-source.js';
import { applyEdits } from './apply-edits.js';
import type { SourceFile } from '../source-file.js';

/** A fix, and the document that it is for. */
export interface DocumentFix {
  fix: Fix;
  /** Place of the document in its file, as in {@link SourceDocument.index}. */
  index: number | undefined;
}

/**
 * Whether a file that was fixed holds the values that it should: those of before, with the edits of the fixes made
 * in them, and nothing else.
 *
 * @param old - What the file held before.
 */
export async function holdsExpectedValues(
  old: FileReading,
  after: SourceFile,
  fixed: readonly DocumentFix[],
  kindOfFile?: KindOfFile,
): Promise<boolean> {
  const now = await parseSource(after, kindOfFile);
  if (now.problems.length > old.problems.length || now.documents.length !== old.documents.length)
    return false;
  const editsOf = new Map<number | undefined, ValueEdit[]>();
  for (const { fix, index } of fixed) {
    const own = editsOf.get(index);
    if (own) own.push(...fix.edits);
    else editsOf.set(index, [...fix.edits]);
  }
  return old.documents.every(({ data, index }, place) => {
    const other = now.documents[place]!;
    const expected = withEdits(data, editsOf.get(index) ?? []);
    return other.index === index && isDeepStrictEqual(expected, other.data);
  });
}

/** A copy of the fields in which edits are made, each in the text at its path. */
function withEdits(
  data: Readonly<Record<string, unknown>>,
  edits: readonly ValueEdit[],
): Readonly<Record<string, unknown>> {
  if (edits.length === 0) return data;
  const copy = structuredClone(data);
  const byPath = new Map<string, ValueEdit[]>();
  for (const edit of edits) {
    const key = JSON.stringify(edit.path);
    const known = byPath.get(key);
    if (known) known.push(edit);
    else byPath.set(key, [edit]);
  }
  for (const group of byPath.values()) editText(copy, group);
  return copy;
}

/** Makes edits in the text that they all are for. */
function editText(data: Record<string, unknown>, edits: ValueEdit[]): void {
  const path = edits[0]!.path;
  let owner: unknown = data;
  for (const part of path.slice(0, -1)) owner = (owner as Record<string, unknown> | undefined)?.[part];
  const name = path.at(-1) ?? '';
  const value = (owner as Record<string, unknown> | undefined)?.[name];
  if (typeof value !== 'string') return;
  (owner as Record<string, unknown>)[name] = applyEdits(value, edits);
}
