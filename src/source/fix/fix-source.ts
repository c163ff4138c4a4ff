import type { DocumentChecking } from '../../checks/check-document.js';
import type { Problem } from '../../problems/problem.js';
import { checkSource, type FileCheck } from '../check/check-file.js';
import { parseSource, type FileReading } from '../read/parse-source.js';
import { sourceFileOf, type SourceFile } from '../read/source-file.js';
import { applyEdits, fixesApart } from './apply-edits.js';
import { editedTexts } from './edited-texts.js';
import { holdsExpectedValues } from './expected-values.js';
import { hasNoMoreOf } from './has-no-more-of.js';
import { keepsStructure } from './keeps-structure.js';
import { mostAttempts, takeHarmless } from './take-harmless.js';

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

/** Units of text that are read again in a pass to find the fixes that do harm. Of a larger file some are left. */
const mostUnitsRead = 20_000_000;

/** A text of the file, and what is in it. */
interface State {
  source: SourceFile;
  check: FileCheck;
  /** The document that each problem is about, by its place in the file. */
  indexOf: ReadonlyMap<Problem, number | undefined>;
}

/**
 * Puts right in a file what can be put right safely.
 *
 * Each pass makes the fixes that do not overlap, reads the result again, and is kept only if the values that the
 * fixes change have changed as they should, nothing else has, bodies have the parts that they had, and no new
 * problem came of it. A fix that fails this is left out.
 *
 * @returns Nothing if there is nothing to put right.
 */
export async function fixSource(
  source: SourceFile,
  checking: DocumentChecking,
): Promise<FixedSource | undefined> {
  const fixed: Problem[] = [];
  let state = await stateOf(source, checking);
  for (let pass = 0; pass < mostPasses; pass++) {
    const { text } = state.source;
    const start = { ...state, reading: await parseSource(state.source, checking.kindOfFile) };
    const most = Math.max(10, Math.min(mostAttempts, Math.floor(mostUnitsRead / text.length)));
    const { items, result } = await takeHarmless<Problem, State>(
      fixesApart(state.check.problems, text.length),
      start,
      (chosen, best) => attempt(start, chosen, best.check.problems, checking),
      most,
    );
    if (items.length === 0) break;
    state = result;
    fixed.push(...items);
  }
  if (fixed.length === 0) return undefined;
  const mark = source.byteOrderMark ? '\ufeff' : '';
  return { source: state.source, check: state.check, text: `${mark}${state.source.text}`, fixed };
}

async function stateOf(source: SourceFile, checking: DocumentChecking): Promise<State> {
  const indexOf = new Map<Problem, number | undefined>();
  const check = await checkSource(source, checking, (problem, document) =>
    indexOf.set(problem, document?.index),
  );
  return { source, check, indexOf };
}

async function attempt(
  { source, reading, indexOf }: State & { reading: FileReading },
  chosen: readonly Problem[],
  before: readonly Problem[],
  checking: DocumentChecking,
): Promise<State | undefined> {
  const text = applyEdits(
    source.text,
    chosen.flatMap(({ fix }) => fix!.fileEdits!),
  );
  if (text === source.text) return undefined;
  const fixes = chosen.map((problem) => ({ fix: problem.fix!, index: indexOf.get(problem) }));
  const texts = editedTexts(reading.documents, fixes);
  const result = sourceFileOf(source.file, text);
  if (!(await holdsExpectedValues(reading, texts, result, checking.kindOfFile)) || !keepsStructure(texts))
    return undefined;
  const state = await stateOf(result, checking);
  const { problems } = state.check;
  return problems.length < before.length && hasNoMoreOf(before, problems) ? state : undefined;
}
