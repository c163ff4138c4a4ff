import { isDeepStrictEqual } from 'node:util';
import type { DocumentId, Problem, ValueEdit } from '../../problems/problem.js';
import type { KindOfFile } from '../file-name.js';
import { parseSource } from '../parse-source.js';
import { applyEdits } from './apply-edits.js';
import type { SourceDocument, SourceFile } from '../source-file.js';

/**
 * Whether a file that was fixed holds the values that it should: those of before, with the edits of the fixes made
 * in them, and nothing else.
 */
export async function holdsExpectedValues(
  before: SourceFile,
  after: SourceFile,
  fixed: readonly Problem[],
  kindOfFile?: KindOfFile,
): Promise<boolean> {
  const [old, now] = await Promise.all([parseSource(before, kindOfFile), parseSource(after, kindOfFile)]);
  if (now.problems.length > old.problems.length || now.documents.length !== old.documents.length)
    return false;
  const editsOf = editsByDocument(old.documents, fixed);
  return (
    editsOf !== undefined &&
    old.documents.every((document, index) => {
      const expected = withEdits(document.data, editsOf.get(index) ?? []);
      return isDeepStrictEqual(expected, now.documents[index]!.data);
    })
  );
}

/** The edits of each document by its place; nothing if it cannot be told which document a fix is for. */
function editsByDocument(
  documents: readonly SourceDocument[],
  fixed: readonly Problem[],
): ReadonlyMap<number, ValueEdit[]> | undefined {
  const places = new Map<string, number | undefined>();
  for (const [index, { data }] of documents.entries()) {
    const key = keyOf(idOf(data));
    places.set(key, places.has(key) ? undefined : index);
  }
  const edits = new Map<number, ValueEdit[]>();
  for (const { document, fix } of fixed) {
    // A comment that is deleted changes no value.
    if (fix!.edits.length === 0) continue;
    const index = documents.length === 1 ? 0 : document && places.get(keyOf(document));
    if (index === undefined) return undefined;
    const own = edits.get(index);
    if (own) own.push(...fix!.edits);
    else edits.set(index, [...fix!.edits]);
  }
  return edits;
}

function idOf({ kind, slug, locale }: Readonly<Record<string, unknown>>): DocumentId {
  return {
    kind: String(kind),
    slug: typeof slug === 'string' ? slug : '',
    locale: typeof locale === 'string' ? locale : 'en',
  };
}

function keyOf({ kind, slug, locale }: DocumentId): string {
  return `${kind} ${slug} ${locale}`;
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
