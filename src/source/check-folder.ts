import type { RuleSettings } from '../checks/active-rules.js';
import type { DocumentChecking } from '../checks/check-document.js';
import type { Rule } from '../checks/rule.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Problem } from '../problems/problem.js';
import type { Content } from '../types/content.js';
import {
  checkEachFile,
  checkFilesTogether,
  sortProblems,
  type CheckedFile,
  type Following,
} from './check-files.js';
import { checkGraphs } from './check-graphs.js';
import type { DespatchConfig } from './config/config.js';
import { checkAround, contentFolderOf } from './content-around.js';
import { createChecking } from './create-checking.js';
import type { FixedFile } from './fix/fix-files.js';
import { listContentFiles, type FileList, type FoundFile } from './list-files.js';

/** Options of {@link checkFolder}. */
export interface CheckFolderOptions extends Following {
  /** The configuration, in place of the one in the folder. */
  config?: DespatchConfig | undefined;
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
}

/** What a check of folders found. */
export interface FolderCheck {
  /** Every problem, sorted by file and place. */
  problems: Problem[];
  /** The documents that have their model's shape, linked. */
  catalogue: Catalogue;
  /** Files that were read. */
  fileCount: number;
  /** Documents in them. */
  documentCount: number;
  /** The file that a document came from, as problems name it. */
  fileOf(content: Content): string | undefined;
  /** The configuration that was used. */
  config: DespatchConfig;
  /** The files that were put right, or would be: see {@link CheckFolderOptions.fix}. */
  fixedFiles: FixedFile[];
  /** Every rule that there is, on or off. */
  rules: ReadonlyArray<Rule>;
}

/**
 * Checks folders of content: every problem of every file, with its place.
 *
 * A named file that ends in `.jsonld` or is a whole HTML page is no content: its JSON-LD is checked.
 *
 * Nothing is printed and nothing is thrown for what is in the folders; a folder that is not there is a problem
 * too.
 *
 * @param folders - One or more folders, or single files.
 * @throws The reason of `signal`, if it is set off.
 * @example
 * const { problems } = await checkFolder('content');
 */
export async function checkFolder(
  folders: string | readonly string[],
  options: CheckFolderOptions = {},
): Promise<FolderCheck> {
  const list = typeof folders === 'string' ? [folders] : folders;
  const { config, problems } = await configOf(list, options);
  const { isIgnored } = await ignoredBy(config, options);
  const lists = list.map((folder) => listContentFiles(folder, isIgnored));
  const files = uniqueFiles(lists);
  const checking = await createChecking(config, options);
  const graphs = await checkGraphs(files, checking.rules);
  const single = graphs.rest.filter(({ path }) => list.includes(path));
  const around = await checkAround(single, files, { checking, isIgnored });
  let checked = await checkEachFile(graphs.rest, checking, options);
  const fixedFiles = await fixedIn(checked, checking, options);
  if (fixedFiles.length > 0 && options.fix === 'write')
    checked = await checkEachFile(graphs.rest, checking, options);
  const together = await checkFilesTogether([...around, ...checked], checking);
  const unasked = new Set(around.map(({ found }) => found.file));
  const isAsked = ({ file }: Problem): boolean => file === undefined || !unasked.has(file);
  const ofFolders = lists
    .flatMap((one) => one.problems)
    .flatMap((problem) => checking.rules.settle(problem) ?? []);
  return {
    problems: sortProblems([
      ...problems,
      ...ofFolders,
      ...graphs.problems,
      ...together.problems.filter(isAsked),
    ]),
    catalogue: together.catalogue,
    fileCount: files.length,
    documentCount: checked.reduce((sum, { documents }) => sum + documents.length, 0),
    fileOf: (content) => together.fileOf.get(content)?.file,
    config,
    fixedFiles,
    rules: checking.all,
  };
}

async function fixedIn(
  checked: readonly CheckedFile[],
  checking: DocumentChecking,
  { fix, signal }: CheckFolderOptions,
): Promise<FixedFile[]> {
  if (!fix) return [];
  const fixable = checked.filter(({ problems }) => problems.some((problem) => problem.fix?.fileEdits));
  const { fixFiles } = await import('./fix/fix-files.js');
  return fixFiles(
    fixable.map(({ found }) => found),
    checking,
    { dryRun: fix === 'dry-run', signal },
  );
}

async function configOf(
  folders: readonly string[],
  { config, configFile }: CheckFolderOptions,
): Promise<{ config: DespatchConfig; problems: Problem[] }> {
  if (config) return { config, problems: [] };
  const { findConfig } = await import('./config/find-config.js');
  const file =
    configFile ??
    folders
      .map((folder) => findConfig(contentFolderOf(folder) ?? folder))
      .find((found) => found !== undefined);
  if (file === undefined) return { config: {}, problems: [] };
  const { loadConfig } = await import('./config/load-config.js');
  return loadConfig(file);
}

async function ignoredBy(config: DespatchConfig, options: CheckFolderOptions) {
  const patterns = [...(config.ignore ?? []), ...(options.ignore ?? [])];
  if (patterns.length === 0) return { isIgnored: undefined };
  const { ignoring } = await import('./ignore.js');
  return { isIgnored: ignoring(patterns) };
}

function uniqueFiles(lists: readonly FileList[]): FoundFile[] {
  const files = new Map<string, FoundFile>();
  for (const { files: found } of lists) for (const file of found) files.set(file.file, file);
  return [...files.values()];
}
