import type { DocumentChecking } from '../../checks/check-document.js';
import type { Rule } from '../../checks/rule.js';
import type { Problem } from '../../problems/problem.js';
import { assertOptions } from './assert-options.js';
import type { CheckFolderOptions } from './check-folder.js';
import type { CheckMemory } from './check-memory.js';
import type { DespatchConfig } from '../config/config.js';
import { createChecking } from './create-checking.js';
import { contentFolderOf, expandPatterns, findInputs, type Inputs } from '../read/inputs.js';
import { holdsCode, type FileOptions, type ThreadOrder } from '../threads/thread-order.js';

/** All that a check needs before it reads a file. */
export interface PreparedCheck {
  config: DespatchConfig;
  /** The file that the configuration came from. */
  configFile?: string | undefined;
  checking: DocumentChecking & { all: ReadonlyArray<Rule> };
  inputs: Inputs;
  /** What is wrong with the configuration and the folders. */
  problems: Problem[];
  /** How threads check files; absent if that cannot be told to a thread. */
  order?: ThreadOrder | undefined;
  memory?: CheckMemory | undefined;
  /** Whether texts are let go once they are checked. */
  dropsTexts?: boolean | undefined;
}

/**
 * Reads the configuration, finds the files and chooses the rules.
 *
 * @param memory - What is kept of earlier checks; that of the cache folder if absent.
 */
export async function prepareCheck(
  folders: string | readonly string[],
  options: CheckFolderOptions,
  memory?: CheckMemory,
): Promise<PreparedCheck> {
  assertOptions(folders, options);
  const names = await expandPatterns(typeof folders === 'string' ? [folders] : folders);
  const { config, configFile, problems } = await configOf(names, options);
  const isIgnored = await ignoredBy(config, options);
  const checking = await createChecking(config, options);
  const inputs = findInputs(names, { ...options, isIgnored, kindOfFile: checking.kindOfFile });
  const order = orderOf(config, configFile, options);
  const found = inputs.problems.flatMap((problem) => checking.rules.settle(problem) ?? []);
  const prepared = { config, configFile, checking, inputs, problems: [...problems, ...found], order };
  return { ...prepared, memory: memory ?? (await cacheOf(names, prepared, options)) };
}

interface FoundConfig {
  config: DespatchConfig;
  configFile?: string | undefined;
  problems: Problem[];
}

async function configOf(
  names: readonly string[],
  { config, configFile, catalogue = [] }: CheckFolderOptions,
): Promise<FoundConfig> {
  if (config) return { config, problems: [] };
  const { findConfig } = await import('../config/find-config.js');
  const file =
    configFile ??
    [...names, ...catalogue]
      .map((name) => findConfig(contentFolderOf(name) ?? name))
      .find((found) => found !== undefined);
  if (file === undefined) return { config: {}, problems: [] };
  const { loadConfig } = await import('../config/load-config.js');
  return { ...(await loadConfig(file)), configFile: file };
}

async function ignoredBy(config: DespatchConfig, options: CheckFolderOptions) {
  const patterns = [...(config.ignore ?? []), ...(options.ignore ?? [])];
  if (patterns.length === 0) return undefined;
  const { ignoring } = await import('../read/ignore.js');
  return ignoring(patterns);
}

function orderOf(
  config: DespatchConfig,
  configFile: string | undefined,
  { rules, only, skipBodies, withoutRules, today }: CheckFolderOptions,
): ThreadOrder | undefined {
  const options: FileOptions = { rules, only, skipBodies, withoutRules, today };
  if (!holdsCode(config)) return { config, options };
  return configFile === undefined ? undefined : { configFile, options };
}

/** The cache, if one is asked for and can be sure: code of the project's own may have changed unseen. */
async function cacheOf(
  names: readonly string[],
  { config, inputs }: Omit<PreparedCheck, 'memory'>,
  options: CheckFolderOptions,
): Promise<CheckMemory | undefined> {
  if (options.cacheFolder === undefined || options.fix || holdsCode(config)) return undefined;
  const { openCache } = await import('../cache/open-cache.js');
  const cache = openCache({ folder: options.cacheFolder, names, inputs, config, options });
  // The files that the site serves are looked for every time.
  return config.publicFolder === undefined ? cache : { ...cache, run: undefined };
}
