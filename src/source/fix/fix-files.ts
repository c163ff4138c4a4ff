import type { DocumentChecking } from '../../checks/check-document.js';
import { problemOf } from '../../problems/kind.js';
import { unwritableFile } from '../../problems/kinds/source.js';
import type { Problem } from '../../problems/problem.js';
import type { CheckedFile } from '../check/check-each-file.js';
import { checkFilesTogether, readAgain } from '../check/check-together.js';
import type { FoundFile } from '../read/list-files.js';
import { readText } from '../read/read-text.js';
import { sourceFileOf } from '../read/source-file.js';
import { fixSource, type FixedSource } from './fix-source.js';
import { hasNoMoreOf } from './has-no-more-of.js';
import { rewriteFile } from './rewrite-file.js';
import { takeHarmless } from './take-harmless.js';

/** A file that was put right, or would be. */
export interface FixedFile {
  file: string;
  fixed: Problem[];
  before: string;
  after: string;
}

/** What came of fixing files. */
export interface FixedFiles {
  files: FixedFile[];
  /** One for each file that may not be written to. */
  problems: Problem[];
}

/** How files are fixed. */
export interface FixingWay {
  checking: DocumentChecking;
  /** Files whose documents the checked ones may refer to. */
  around: readonly CheckedFile[];
  dryRun: boolean;
  signal?: AbortSignal | undefined;
}

/** What one file would become. */
interface Candidate extends FixedSource {
  was: CheckedFile;
  before: string;
}

/**
 * Puts right what can be put right safely in files that were checked. What would make a new problem in another
 * file, such as two stories of one title, is left out. Each file is written whole or not at all.
 */
export async function fixFiles(checked: readonly CheckedFile[], way: FixingWay): Promise<FixedFiles> {
  const candidates: Candidate[] = [];
  for (const file of checked) {
    way.signal?.throwIfAborted();
    const candidate = await candidateOf(file, way.checking);
    if (candidate) candidates.push(candidate);
  }
  const result: FixedFiles = { files: [], problems: [] };
  for (const { was, before, text, fixed } of await harmless(candidates, checked, way)) {
    const { file, path } = was.found;
    const reason = way.dryRun ? undefined : rewriteFile(path, { before, text });
    if (reason !== undefined) result.problems.push({ ...problemOf(unwritableFile, { reason }), file });
    else result.files.push({ file, fixed, before, after: text });
  }
  return result;
}

async function candidateOf(was: CheckedFile, checking: DocumentChecking): Promise<Candidate | undefined> {
  if (!was.problems.some(({ fix }) => fix?.fileEdits)) return undefined;
  const reading = readText(was.found.path);
  if ('fault' in reading) return undefined;
  const before = `${reading.byteOrderMark ? '\ufeff' : ''}${reading.text}`;
  const result = await fixSource(sourceFileOf(was.found.file, before), checking);
  return result && { ...result, was, before };
}

/** Those of the files that, when they are put right, make no new problem of all documents together. */
async function harmless(
  candidates: readonly Candidate[],
  checked: readonly CheckedFile[],
  { checking, around }: FixingWay,
): Promise<readonly Candidate[]> {
  if (candidates.length === 0 || checking.rules.catalogue.length === 0) return candidates;
  const problemsWith = async (chosen: readonly Candidate[]): Promise<Problem[]> => {
    const now = new Map(chosen.map((one) => [one.was, one]));
    const sources = new Map(chosen.map(({ was, source }) => [was.found, source]));
    const files = checked.map((file) => ({ found: file.found, ...(now.get(file)?.check ?? file) }));
    const textOf = (found: FoundFile) => sources.get(found) ?? readAgain(found);
    return (await checkFilesTogether([...around, ...files], checking, textOf)).problems;
  };
  const { items } = await takeHarmless(candidates, await problemsWith([]), async (chosen, best) => {
    const problems = await problemsWith(chosen);
    return hasNoMoreOf(best, problems) ? problems : undefined;
  });
  return items;
}
