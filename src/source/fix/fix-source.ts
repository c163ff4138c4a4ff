import type { DocumentChecking } from '../../checks/check-document.js';
import type { Problem } from '../../problems/problem.js';
import { checkSource } from '../check-file.js';
import { sourceFileOf, type SourceFile } from '../source-file.js';
import { applyEdits, fixesApart } from './apply-edits.js';
import { holdsExpectedValues } from './expected-values.js';

/** What fixing made of a file. */
export interface FixedSource {
  /** The text with its byte order mark, as it is to be written. */
  text: string;
  /** The problems that were put right, in the order in which that was done. */
  fixed: Problem[];
}

/** Passes after which fixes that undo each other are left as they are. */
const mostPasses = 10;

/** Times that a file is read again to find out which fixes do harm. With more of those than that some are left. */
const mostAttempts = 100;

/** A file with what is wrong with it, and what was put right so far. */
interface State {
  source: SourceFile;
  problems: readonly Problem[];
  fixed: readonly Problem[];
}

/**
 * Puts right in a file what can be put right safely.
 *
 * Each pass makes the fixes that do not overlap, reads the result again, and is kept only if the values that the
 * fixes change have changed as they should, nothing else has, and no new problem came of it. A fix that fails this
 * is left out.
 *
 * @returns Nothing if there is nothing to put right.
 */
export async function fixSource(
  source: SourceFile,
  checking: DocumentChecking,
): Promise<FixedSource | undefined> {
  const fixed: Problem[] = [];
  let { problems }: Pick<State, 'problems'> = await checkSource(source, checking);
  let current = source;
  for (let pass = 0; pass < mostPasses; pass++) {
    const next = await onePass(current, problems, checking);
    if (next.fixed.length === 0) break;
    current = next.source;
    problems = next.problems;
    fixed.push(...next.fixed);
  }
  if (fixed.length === 0) return undefined;
  return { text: `${source.byteOrderMark ? '\ufeff' : ''}${current.text}`, fixed };
}

/** Makes the fixes that do not overlap. If one does harm, halves and halves of these show which. */
async function onePass(
  source: SourceFile,
  problems: readonly Problem[],
  checking: DocumentChecking,
): Promise<State> {
  let best: State = { source, problems, fixed: [] };
  let attempts = 0;
  const add = async (candidates: readonly Problem[]): Promise<void> => {
    if (candidates.length === 0 || attempts >= mostAttempts) return;
    attempts++;
    const next = await attempt(source, [...best.fixed, ...candidates], best.problems, checking);
    if (next) {
      best = next;
    } else if (candidates.length > 1) {
      const middle = candidates.length >> 1;
      await add(candidates.slice(0, middle));
      await add(candidates.slice(middle));
    }
  };
  await add(fixesApart(problems, source.text.length));
  return best;
}

async function attempt(
  source: SourceFile,
  chosen: readonly Problem[],
  before: readonly Problem[],
  checking: DocumentChecking,
): Promise<State | undefined> {
  const text = applyEdits(
    source.text,
    chosen.flatMap(({ fix }) => fix!.fileEdits!),
  );
  const result = sourceFileOf(source.file, text);
  if (text === source.text || !(await holdsExpectedValues(source, result, chosen, checking.kindOfFile)))
    return undefined;
  const { problems } = await checkSource(result, checking);
  return isBetter(before, problems) ? { source: result, problems, fixed: chosen } : undefined;
}

/** Whether fewer problems are left, and of no code more than before. */
function isBetter(before: readonly Problem[], after: readonly Problem[]): boolean {
  const counts = new Map<string, number>();
  for (const { code } of before) counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const { code } of after) counts.set(code, (counts.get(code) ?? 0) - 1);
  return after.length < before.length && [...counts.values()].every((left) => left >= 0);
}
