import { checkTogether, type ProblemOn } from '../../checks/check-catalogue.js';
import type { DocumentChecking } from '../../checks/check-document.js';
import type { Incomplete } from '../../checks/rule.js';
import { createCatalogue } from '../../catalogue/create-catalogue.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Problem } from '../../problems/problem.js';
import type { Content } from '../../types/content.js';
import type { CheckedFile } from './check-each-file.js';
import type { FoundFile } from '../read/list-files.js';
import { createLocator, placeProblem } from '../position/locator.js';
import { readText } from '../read/read-text.js';
import { sourceFileOf, type SourceFile } from '../read/source-file.js';
import { SwitchBoard } from '../switches/switch-board.js';

/** All files together: the catalogue, and every problem that shows only there, with its place. */
export interface CheckedCatalogue {
  catalogue: Catalogue;
  problems: Problem[];
  /** The file that a document came from. */
  fileOf(content: Content): FoundFile | undefined;
}

/** The files that documents came from. */
type Origins = ReadonlyMap<Content | Incomplete, CheckedFile>;

/** Links the documents of all files and runs the rules that look at them together. */
export async function checkFilesTogether(
  files: readonly CheckedFile[],
  { rules }: Pick<DocumentChecking, 'rules'>,
  textOf: (found: FoundFile) => SourceFile | undefined = readAgain,
): Promise<CheckedCatalogue> {
  const contents: Content[] = [];
  const incomplete: Incomplete[] = [];
  const origins = new Map<Content | Incomplete, CheckedFile>();
  for (const file of files) {
    for (const document of file.documents) {
      if (document.content) contents.push(document.content);
      if (document.incomplete) incomplete.push(document.incomplete);
      const key = document.content ?? document.incomplete;
      if (key) origins.set(key, file);
    }
  }
  const catalogue = createCatalogue(contents);
  const together = checkTogether({ catalogue, incomplete, rules });
  const boards = boardsOf(files);
  const problems = await placeTogether(together, { rules, origins, textOf, boards });
  const unused = [...boards.values()].flatMap((board) => board.unused('catalogue', rules.states));
  return {
    catalogue,
    problems: [...problems, ...unused.flatMap((problem) => rules.settle(problem) ?? [])],
    fileOf: (content) => origins.get(content)?.found,
  };
}

/** Reads a file for the places of problems in it. */
export function readAgain(found: FoundFile): SourceFile | undefined {
  const reading = readText(found.path);
  return 'fault' in reading ? undefined : sourceFileOf(found.file, reading.text);
}

/** What the files switch off. Hardly any file does. */
function boardsOf(files: readonly CheckedFile[]): Map<FoundFile, SwitchBoard> {
  const boards = new Map<FoundFile, SwitchBoard>();
  for (const { found, switches } of files)
    if (switches) boards.set(found, new SwitchBoard(found.file, switches));
  return boards;
}

/** What placing needs. */
interface Placing extends Pick<DocumentChecking, 'rules'> {
  origins: Origins;
  textOf: (found: FoundFile) => SourceFile | undefined;
  boards: ReadonlyMap<FoundFile, SwitchBoard>;
}

/** Places problems file by file, so that each file with a problem is read and parsed again once. */
async function placeTogether(
  found: readonly ProblemOn[],
  { rules, origins, textOf, boards }: Placing,
): Promise<Problem[]> {
  const byFile = new Map<CheckedFile, ProblemOn[]>();
  const placed: Problem[] = [];
  for (const { content, problem } of found) {
    const settled = rules.settle(problem);
    const file = content && origins.get(content);
    if (!settled) continue;
    if (!file) placed.push(settled);
    else if (byFile.has(file)) byFile.get(file)!.push({ content, problem: settled });
    else byFile.set(file, [{ content, problem: settled }]);
  }
  for (const [{ found: file, documents }, problems] of byFile) {
    const source = textOf(file);
    const locator = source && (await createLocator(source));
    const byContent = new Map(documents.map((one) => [one.content ?? one.incomplete, one]));
    for (const { content, problem } of problems) {
      const document = byContent.get(content);
      const one = locator ? placeProblem(problem, locator, document) : { ...problem, file: file.file };
      if (!boards.get(file)?.silences(one, document?.index)) placed.push(one);
    }
  }
  return placed;
}
