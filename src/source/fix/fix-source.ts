import type { DocumentChecking } from '../../checks/check-document.js';
import type { Problem } from '../../problems/problem.js';
import { checkSource, type FileCheck } from '../check-file.js';
import { sourceFileOf, type SourceFile } from '../source-file.js';
import { applyEdits, fixesApart } from './apply-edits.js';
import { holdsExpectedValues } from './expected-values.js';
import { hasNoMoreOf } from './has-no-more-of.js';
import { takeHarmless } from './take-harmless.js';

/** What fixing made of a file. */
export interface FixedSource {
  /** The text with its byte order mark, as it is to be written. */
  text: string;
  /** The problems that were put right, in the order in which that was done. */
  fixed: Problem[];
  /** What is in the file now. */
  source: SourceFile;
  check: FileCheck;
}

/** Passes after which fixes that undo each other are left as they are. */
const mostPasses = 10;

/** A text of the file, and what is in it. */
interface State {
  source: SourceFile;
  check: FileCheck;
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
  let state: State = { source, check: await checkSource(source, checking) };
  for (let pass = 0; pass < mostPasses; pass++) {
    const candidates = fixesApart(state.check.problems, state.source.text.length);
    const start = state;
    const { items, result } = await takeHarmless(candidates, start, (chosen, best) =>
      attempt(start.source, chosen, best.check.problems, checking),
    );
    if (items.length === 0) break;
    state = result;
    fixed.push(...items);
  }
  if (fixed.length === 0) return undefined;
  return { ...state, text: `${source.byteOrderMark ? '\ufeff' : ''}${state.source.text}`, fixed };
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
  if (text === source.text || !(await holdsExpectedValues(source, result, chosen))) return undefined;
  const check = await checkSource(result, checking);
  const isBetter = check.problems.length < before.length && hasNoMoreOf(before, check.problems);
  return isBetter ? { source: result, check } : undefined;
}
