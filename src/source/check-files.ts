import { checkTogether, type ProblemOn } from '../checks/check-catalogue.js';
import type { DocumentChecking } from '../checks/check-document.js';
import { createCatalogue } from '../catalogue/create-catalogue.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Problem } from '../problems/problem.js';
import type { Content } from '../types/content.js';
import type { Incomplete } from '../checks/rule.js';
import { checkFile, type FileCheck, type FileDocument } from './check-file.js';
import type { FoundFile } from './list-files.js';
import { createLocator, placeProblem } from './position/locator.js';
import { readText } from './read-text.js';
import { sourceFileOf, type SourceFile } from './source-file.js';
import { SwitchBoard } from './switches/switch-board.js';

/** How far a check has come. */
export interface Progress {
  /** Files that are done. */
  done: number;
  /** Files in all. */
  total: number;
}

/** What a caller can follow and stop. */
export interface Following {
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Stops the work at the next batch of files: the promise is then rejected with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** A file that was checked, with what it holds. */
export interface CheckedFile extends FileCheck {
  found: FoundFile;
}

/** Files between two moments at which others get a turn, progress is told and a stop is noticed. */
const batchSize = 100;

/** Checks files one by one, on this thread. */
export async function checkEachFile(
  files: readonly FoundFile[],
  checking: DocumentChecking,
  { onProgress, signal, hashes }: Following & { hashes?: boolean | undefined } = {},
): Promise<CheckedFile[]> {
  const checked: CheckedFile[] = [];
  for (const [index, found] of files.entries()) {
    if (index % batchSize === 0 && index > 0) {
      await new Promise(setImmediate);
      onProgress?.({ done: index, total: files.length });
    }
    signal?.throwIfAborted();
    checked.push({ found, ...(await checkFile(found, checking, { hashes })) });
  }
  onProgress?.({ done: files.length, total: files.length });
  return checked;
}

/** All files together: the catalogue, and every problem with its place. */
export interface CheckedCatalogue {
  catalogue: Catalogue;
  problems: Problem[];
  /** The file that each document came from. */
  fileOf: ReadonlyMap<Content | Incomplete, FoundFile>;
}

/** Links the documents of all files and runs the rules that look at them together. */
export async function checkFilesTogether(
  files: readonly CheckedFile[],
  checking: Pick<DocumentChecking, 'rules'>,
  textOf: (found: FoundFile) => SourceFile | undefined = readAgain,
): Promise<CheckedCatalogue> {
  const contents: Content[] = [];
  const incomplete: Incomplete[] = [];
  const origins = new Map<Content | Incomplete, { found: FoundFile; document: FileDocument }>();
  for (const { documents, found } of files) {
    for (const document of documents) {
      if (document.content) contents.push(document.content);
      if (document.incomplete) incomplete.push(document.incomplete);
      const key = document.content ?? document.incomplete;
      if (key) origins.set(key, { found, document });
    }
  }
  const catalogue = createCatalogue(contents);
  const together = checkTogether({ catalogue, incomplete, rules: checking.rules });
  const placed = await placeTogether(together, origins, checking, { textOf, boards: boardsOf(files) });
  return {
    catalogue,
    problems: sortProblems([...files.flatMap(({ problems }) => problems), ...placed]),
    fileOf: new Map([...origins].map(([content, { found }]) => [content, found])),
  };
}

function readAgain(found: FoundFile): SourceFile | undefined {
  const reading = readText(found.path);
  return 'fault' in reading ? undefined : sourceFileOf(found.file, reading.text);
}

/** What placing needs of the files. */
interface Placing {
  textOf: (found: FoundFile) => SourceFile | undefined;
  boards: ReadonlyMap<FoundFile, SwitchBoard>;
}

/** What the files switch off. Hardly any file does. */
function boardsOf(files: readonly CheckedFile[]): Map<FoundFile, SwitchBoard> {
  return new Map(
    files.flatMap(({ found, switches }) =>
      switches ? [[found, new SwitchBoard(found.file, switches)]] : [],
    ),
  );
}

/** Places problems file by file, so that each file with a problem is read and parsed again once. */
async function placeTogether(
  found: readonly ProblemOn[],
  origins: ReadonlyMap<Content | Incomplete, { found: FoundFile; document: FileDocument }>,
  { rules }: Pick<DocumentChecking, 'rules'>,
  { textOf, boards }: Placing,
): Promise<Problem[]> {
  const byFile = new Map<FoundFile, ProblemOn[]>();
  const placed: Problem[] = [];
  for (const { content, problem } of found) {
    const settled = rules.settle(problem);
    const origin = origins.get(content);
    if (!settled) continue;
    if (!origin) placed.push(settled);
    else if (byFile.has(origin.found)) byFile.get(origin.found)!.push({ content, problem: settled });
    else byFile.set(origin.found, [{ content, problem: settled }]);
  }
  for (const [file, problems] of byFile) {
    const source = textOf(file);
    const locator = source && (await createLocator(source));
    for (const { content, problem } of problems) {
      const document = origins.get(content)!.document;
      const one = locator ? placeProblem(problem, locator, document) : { ...problem, file: file.file };
      if (!boards.get(file)?.silences(one, document.index)) placed.push(one);
    }
  }
  const unused = [...boards.values()].flatMap((board) => board.unused('catalogue', rules.states));
  return [...placed, ...unused.flatMap((problem) => rules.settle(problem) ?? [])];
}

/** Sorts problems by file, place and code, so that the same content gives the same report. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.sort(
    (one, other) =>
      compare(one.file ?? '', other.file ?? '') ||
      (one.line ?? 0) - (other.line ?? 0) ||
      (one.column ?? 0) - (other.column ?? 0) ||
      compare(one.code, other.code) ||
      compare(one.message, other.message),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
