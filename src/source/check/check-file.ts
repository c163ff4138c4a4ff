import { checkDocument, type DocumentChecking } from '../../checks/check-document.js';
import { problemOf } from '../../problems/kind.js';
import { fileNameNotASlug } from '../../problems/kinds/source.js';
import type { Problem } from '../../problems/problem.js';
import { factsOf } from '../read/fill-in.js';
import type { FoundFile } from '../read/list-files.js';
import { parseSource } from '../read/parse-source.js';
import { createLocator, placeProblem, type Locator } from '../position/locator.js';
import { problemOfReading } from '../read/problem-of-reading.js';
import { hashOf, readText } from '../read/read-text.js';
import { sourceFileOf, type SourceDocument, type SourceFile } from '../read/source-file.js';
import type { FileSwitches } from '../switches/switch.js';
import type { SwitchBoard } from '../switches/switch-board.js';
import { mayHoldSwitches } from '../switches/switch-comments.js';
import { trustBehind } from './trusted-problems.js';
import { withOwnFields } from './with-own-fields.js';
import type { Content } from '../../types/content.js';
import type { Incomplete } from '../../checks/rule.js';

/** A document as it came out of its file. */
export interface FileDocument {
  /** Its place in the file: see {@link SourceDocument.index}. */
  index?: number | undefined;
  filledIn: ReadonlyArray<string>;
  content?: Content | undefined;
  incomplete?: Incomplete | undefined;
}

/** What came of a check of one file. */
export interface FileCheck {
  documents: FileDocument[];
  /** Every problem of the file and of its documents by themselves, with places. */
  problems: Problem[];
  /** What the file switches off, for the problems that a check of all documents together finds. */
  switches?: FileSwitches | undefined;
  /** The hash of the text that was checked, if it was asked for. */
  hash?: string | undefined;
  /** The day on which this was found, if it may be otherwise on another day; given with the hash. */
  day?: string | undefined;
}

/** Reads a file and checks its documents one by one. It never throws for what the file holds. */
export async function checkFile(
  found: FoundFile,
  checking: DocumentChecking,
  { hashes = false }: { hashes?: boolean | undefined } = {},
): Promise<FileCheck> {
  const reading = readText(found.path);
  if ('fault' in reading) {
    return { documents: standInsOf(found.file, checking), problems: [problemOfReading(reading, found.file)] };
  }
  const check = await checkSource(sourceFileOf(found.file, reading.text), checking);
  if (hashes) Object.assign(check, { hash: hashOf(reading), day: checking.rules.takeDay() });
  return check;
}

/**
 * Checks the documents of a text one by one.
 *
 * @param onProblem - Is told of each problem, with the document that it is about.
 */
export async function checkSource(
  source: SourceFile,
  checking: DocumentChecking,
  onProblem?: (problem: Problem, document: SourceDocument | undefined) => void,
): Promise<FileCheck> {
  const { documents, problems } = await parseSource(source, checking.kindOfFile);
  const check: FileCheck = { documents: [], problems: [] };
  let locator: Locator | undefined;
  const locatorOf = async (): Promise<Locator> => (locator ??= await createLocator(source));
  const switching = await readSwitches(source, documents, checking, locatorOf);
  const add = async (problem: Problem, document?: SourceDocument): Promise<void> => {
    const settled = checking.rules.settle(problem);
    if (!settled) return;
    const placed = settled.line === undefined ? placeProblem(settled, await locatorOf(), document) : settled;
    if (switching?.board.silences(placed, document?.index)) return;
    check.problems.push(placed);
    onProblem?.(placed, document);
  };
  for (const problem of problems) await add(problem);
  const trusted = trustBehind(problems, source, locatorOf);
  for (const document of documents) {
    const result = await withOwnFields(checkDocument(document.data, checking), document.data, checking);
    const { index, filledIn } = document;
    check.documents.push({ index, filledIn, content: result.content, incomplete: result.incomplete });
    if (result.problems.length === 0) continue;
    for (const problem of await trusted(result.problems, document))
      await add(nameTheFile(problem, document, source), document);
  }
  if (documents.length === 0) check.documents = standInsOf(source.file, checking);
  if (switching) {
    const { found, board } = switching;
    // Of a document with faults the rules have not seen all.
    found.isWhole =
      !documents.some(({ damaged }) => damaged) && check.documents.every(({ content }) => content);
    const unused = board.unused('document', checking.rules.states);
    for (const problem of [...switching.problems, ...unused]) await add(problem);
    check.switches = found;
  }
  return check;
}

/** Reads what a file switches off. Hardly any file does, so what reads it is loaded only then. */
async function readSwitches(
  source: SourceFile,
  documents: readonly SourceDocument[],
  { rules }: DocumentChecking,
  locatorOf: () => Promise<Locator>,
): Promise<{ found: FileSwitches; board: SwitchBoard; problems: Problem[] } | undefined> {
  if (!mayHoldSwitches(source.text) && documents.every(({ settings }) => settings === undefined))
    return undefined;
  const { switchesOfFile } = await import('../switches/switches-of-file.js');
  const { SwitchBoard } = await import('../switches/switch-board.js');
  const { switches, problems } = await switchesOfFile(source, documents, rules, locatorOf);
  const found: FileSwitches = { switches, isWhole: false };
  return { found, board: new SwitchBoard(source.file, found), problems };
}

/** A slug that the file's name gave is corrected by renaming the file. */
function nameTheFile(problem: Problem, document: SourceDocument, source: SourceFile): Problem {
  const isName =
    problem.code === 'wrong-format' && problem.path[0] === 'slug' && document.filledIn.includes('slug');
  if (!isName) return problem;
  const { document: id, path } = problem;
  return problemOf(fileNameNotASlug, { name: factsOf(source.file).slug }, { path, document: id });
}

/** A file that cannot be read is still known by its name, so that references to it do not dangle. */
function standInsOf(file: string, { kindOfFile }: DocumentChecking): FileDocument[] {
  const { kind, slug, locale } = factsOf(file, kindOfFile);
  if (kind === undefined) return [];
  const incomplete = { kind, slug, ...(locale !== undefined && { locale }) } as Incomplete;
  return [{ filledIn: ['kind', 'slug', 'locale'], incomplete }];
}
