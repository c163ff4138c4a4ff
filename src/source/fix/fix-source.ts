import type { DocumentChecking } from '../../checks/check-document.js';
import type { Fix, Problem } from '../../problems/problem.js';
import { checkSource } from '../check-file.js';
import { parseSource } from '../parse-source.js';
import { sourceFileOf, type SourceFile } from '../source-file.js';
import { applyFixes } from './apply-edits.js';

/** What fixing made of a file. */
export interface FixedSource {
  /** The text with its byte order mark, as it is to be written. */
  text: string;
  /** The problems that were put right, in the order in which that was done. */
  fixed: Problem[];
}

/** Passes after which fixes that undo each other are left as they are. */
const mostPasses = 10;

/**
 * Puts right in a file what can be put right safely.
 *
 * Each pass makes the fixes that do not overlap, reads the result again, and is kept only if the values that the
 * fixes change, and nothing else, have changed as they should, and no new problem came of it. A fix that fails
 * this is left out.
 *
 * @returns Nothing if there is nothing to put right.
 */
export async function fixSource(
  source: SourceFile,
  checking: DocumentChecking,
): Promise<FixedSource | undefined> {
  let current = source;
  const fixed: Problem[] = [];
  for (let pass = 0; pass < mostPasses; pass++) {
    const { problems } = await checkSource(current, checking);
    const next = await onePass(current, problems, checking);
    if (!next) break;
    current = next.source;
    fixed.push(...next.fixed);
  }
  if (fixed.length === 0) return undefined;
  return { text: `${source.byteOrderMark ? '\ufeff' : ''}${current.text}`, fixed };
}

async function onePass(
  source: SourceFile,
  problems: readonly Problem[],
  checking: DocumentChecking,
): Promise<{ source: SourceFile; fixed: Problem[] } | undefined> {
  const fixable = problems.filter(({ fix }) => fix?.fileEdits);
  if (fixable.length === 0) return undefined;
  const together = await attempt(source, problems, fixable, checking);
  if (together) return together;
  // One of them does harm. Each by itself shows which, and the others are made.
  for (const problem of fixable) {
    const alone = await attempt(source, problems, [problem], checking);
    if (alone) return alone;
  }
  return undefined;
}

async function attempt(
  source: SourceFile,
  before: readonly Problem[],
  fixable: readonly Problem[],
  checking: DocumentChecking,
): Promise<{ source: SourceFile; fixed: Problem[] } | undefined> {
  const { text, applied } = applyFixes(
    source.text,
    fixable.map(({ fix }) => fix!),
  );
  const made = new Set<Fix>(applied);
  const fixed = fixable.filter(({ fix }) => made.has(fix!));
  const result = sourceFileOf(source.file, text);
  if (text === source.text || !(await isSameButFor(source, result, fixed))) return undefined;
  const after = await checkSource(result, checking);
  return isBetter(before, after.problems) ? { source: result, fixed } : undefined;
}

/** Whether fewer problems are left, and of no code more than before. */
function isBetter(before: readonly Problem[], after: readonly Problem[]): boolean {
  const counts = new Map<string, number>();
  for (const { code } of before) counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const { code } of after) counts.set(code, (counts.get(code) ?? 0) - 1);
  return after.length < before.length && [...counts.values()].every((left) => left >= 0);
}

/** Whether the two files hold the same values, but for those that the fixes change. */
async function isSameButFor(
  before: SourceFile,
  after: SourceFile,
  fixed: readonly Problem[],
): Promise<boolean> {
  const touched = new Set(fixed.flatMap(({ fix }) => fix!.edits.map(({ path }) => String(path[0]))));
  const [old, now] = await Promise.all([parseSource(before), parseSource(after)]);
  if (now.problems.length > old.problems.length || now.documents.length !== old.documents.length)
    return false;
  return old.documents.every(({ data }, index) => {
    const other = now.documents[index]!.data;
    const keys = Object.keys(data);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) =>
        touched.has(key) ? typeof data[key] === typeof other[key] : same(data[key], other[key]),
      )
    );
  });
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
