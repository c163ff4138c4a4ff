import type { RuleSettings } from '../../checks/active-rules.js';
import type { Rule } from '../../checks/rule.js';
import type { Problem } from '../../problems/problem.js';
import type { Content } from '../../types/content.js';
import { chooseRules } from '../../checks/active-rules.js';
import { checkFiles } from './check-files.js';
import type { CheckedFile, Following } from './check-each-file.js';
import { checkFilesTogether } from './check-together.js';
import { checkGraphs } from './check-graphs.js';
import type { CheckMemory } from './check-memory.js';
import type { DespatchConfig, OwnFields } from '../config/config.js';
import type { CatalogueWith } from '../config/content-with.js';
import type { FixedFile, FixedFiles } from '../fix/fix-files.js';
import type { Shard } from '../read/inputs.js';
import { prepareCheck, type PreparedCheck } from './prepare-check.js';
import { sortProblems } from './sort-problems.js';

/** Options of {@link checkFolder}. */
export interface CheckFolderOptions<Fields extends OwnFields = OwnFields> extends Following {
  /** The configuration, in place of the one in the folder. */
  config?: DespatchConfig<Fields> | undefined;
  /** The file of the configuration, if it is not in the folder. */
  configFile?: string | undefined;
  /** What rules are set to, over what the configuration says. */
  rules?: RuleSettings | undefined;
  /** If given, only problems with these codes are looked for. */
  only?: readonly string[] | undefined;
  /** Files to leave out, beside those of the configuration: glob patterns from the folder. */
  ignore?: readonly string[] | undefined;
  /** Whether rules that read bodies are left out, which is several times as fast. */
  skipBodies?: boolean | undefined;
  /** Puts right what can be put right safely, in the files, or with `dry-run` only in what is given back. */
  fix?: 'write' | 'dry-run' | undefined;
  /** Whether documents are checked by their models only. */
  withoutRules?: boolean | undefined;
  /** Calendar day in the United Kingdom that counts as today. The real one if absent. */
  today?: string | undefined;
  /**
   * Folders whose documents the checked ones may refer to, where only some files are checked. If absent, the
   * folders of content around files that are named.
   */
  catalogue?: readonly string[] | undefined;
  /** Which part of the files is checked: the documents of the other parts may be referred to. All if absent. */
  shard?: Shard | undefined;
  /** Threads that check files, at most. As many as pay if absent; 1 keeps all work on the calling thread. */
  jobs?: number | undefined;
  /** A folder in which to keep what was found, so that a file is checked again only if it changed. */
  cacheFolder?: string | undefined;
}

/** The problems of folders, and what goes with them. */
export interface FolderProblems<Fields extends OwnFields = OwnFields> {
  /** Every problem, sorted by file and place. */
  problems: Problem[];
  /** Files that were checked. */
  fileCount: number;
  /** Documents in them. */
  documentCount: number;
  /** The configuration that was used. */
  config: DespatchConfig<Fields>;
  /** The files that were put right, or would be: see {@link CheckFolderOptions.fix}. */
  fixedFiles: FixedFile[];
  /** Every rule that there is, on or off. */
  rules: ReadonlyArray<Rule>;
}

/** What a check of folders found. */
export interface FolderCheck<Fields extends OwnFields = OwnFields> extends FolderProblems<Fields> {
  /** The documents that have their model's shape, linked. */
  catalogue: CatalogueWith<DespatchConfig<Fields>>;
  /** The file that a document came from, as problems name it. */
  fileOf(content: Content): string | undefined;
}

/**
 * Checks folders of content: every problem of every file, with its place.
 *
 * A named file that ends in `.jsonld` or is a whole HTML page is no content: its JSON-LD is checked.
 *
 * Nothing is printed and nothing is thrown for what is in the folders; a folder that is not there is a problem
 * too.
 *
 * @param folders - One or more folders, single files or glob patterns.
 * @throws The reason of `signal`, if it is set off.
 * @example
 * const { problems } = await checkFolder('content');
 */
export async function checkFolder<Fields extends OwnFields = OwnFields>(
  folders: string | readonly string[],
  options: CheckFolderOptions<Fields> = {},
): Promise<FolderCheck<Fields>> {
  // What has its model's shape and no problem with its own fields has the types of these.
  return (await checkPrepared(
    await prepareCheck(folders, options),
    options,
  )) as unknown as FolderCheck<Fields>;
}

/** Finds the problems of folders. If the cache holds those of the same files, nothing is read. */
export async function findProblems(
  folders: readonly string[],
  options: CheckFolderOptions,
): Promise<FolderProblems> {
  const prepared = await prepareCheck(folders, options);
  const kept = prepared.memory?.run?.();
  // Only the problems are asked for: where no rule reads texts, nobody will.
  const dropsTexts = options.skipBodies && !prepared.memory;
  if (!kept) return checkPrepared({ ...prepared, dropsTexts }, options);
  const { config, checking, problems } = prepared;
  const { fileCount, documentCount } = kept;
  const all = sortProblems([...problems, ...kept.problems]);
  return { problems: all, fileCount, documentCount, config, fixedFiles: [], rules: checking.all };
}

/** Checks what was prepared. */
export async function checkPrepared(
  prepared: PreparedCheck,
  options: CheckFolderOptions,
): Promise<FolderCheck> {
  const { config, checking, inputs, memory } = prepared;
  const graphs = await checkGraphs(inputs.files, checking.rules);
  const check = (known?: CheckMemory['known']): Promise<CheckedFile[]> =>
    checkFiles(graphs.rest, { ...prepared, jobs: options.jobs, known, hashes: memory?.hashes }, options);
  let checked = await check(memory?.known);
  const around = await readAround(prepared, options);
  const { files: fixedFiles, problems: unfixed } = await fixedIn(checked, around, prepared, options);
  if (fixedFiles.length > 0 && options.fix === 'write') checked = await check();
  const together = await checkFilesTogether([...around, ...checked], checking);
  const unasked = new Set(around.map(({ found }) => found.file));
  const found = [...graphs.problems];
  for (const { problems } of checked) found.push(...problems);
  for (const problem of together.problems)
    if (problem.file === undefined || !unasked.has(problem.file)) found.push(problem);
  const fileCount = inputs.files.length;
  const documentCount = checked.reduce((sum, { documents }) => sum + documents.length, 0);
  const day = dayOf(checked) ?? checking.rules.takeDay();
  memory?.keep({ checked, around, run: { problems: found, fileCount, documentCount, day } });
  return {
    problems: sortProblems([...prepared.problems, ...unfixed, ...found]),
    catalogue: together.catalogue,
    fileCount,
    documentCount,
    fileOf: (content) => together.fileOf(content)?.file,
    config,
    fixedFiles,
    rules: checking.all,
  };
}

/** Reads the documents that may be referred to. What is wrong with those is not asked for. */
async function readAround(
  { inputs, checking, memory }: PreparedCheck,
  following: Following,
): Promise<CheckedFile[]> {
  if (inputs.around.length === 0 || checking.rules.catalogue.length === 0) return [];
  const reading = { ...checking, rules: chooseRules([]), checkOwnFields: undefined };
  const known = memory?.knownAround;
  const way = { checking: reading, known, hashes: memory?.hashes };
  return checkFiles(inputs.around, way, { signal: following.signal });
}

/** The day on which files were checked, if one of them may be otherwise on another day. */
function dayOf(checked: readonly CheckedFile[]): string | undefined {
  return checked.find(({ day }) => day !== undefined)?.day;
}

async function fixedIn(
  checked: readonly CheckedFile[],
  around: readonly CheckedFile[],
  { checking }: PreparedCheck,
  { fix, signal }: CheckFolderOptions,
): Promise<FixedFiles> {
  const isFixable = checked.some(({ problems }) => problems.some((problem) => problem.fix?.fileEdits));
  if (!fix || !isFixable) return { files: [], problems: [] };
  const { fixFiles } = await import('../fix/fix-files.js');
  return fixFiles(checked, { checking, around, dryRun: fix === 'dry-run', signal });
}
