import path from 'node:path';
import { problemsOfIssues } from '../../checks/model/issue-problems.js';
import { unknownRules } from '../../checks/unknown-rules.js';
import { problemOf } from '../../problems/kind.js';
import { configNotLoaded, unknownRule } from '../../problems/kinds/config.js';
import { invalidJson, duplicateKey } from '../../problems/kinds/source.js';
import type { Problem } from '../../problems/problem.js';
import { valueOf } from '../json/json-node.js';
import { readJson } from '../json/read-json.js';
import { locateJson } from '../position/locate-json.js';
import { placeAt } from '../position/place-at.js';
import { readText } from '../read-text.js';
import { sourceFileOf } from '../source-file.js';
import type { DespatchConfig } from './config.js';
import { ConfigModel } from './config-model.js';

/** A configuration, where it came from, and what is wrong with it. */
export interface LoadedConfig {
  config: DespatchConfig;
  /** The file; absent if there is none. */
  file?: string | undefined;
  problems: Problem[];
}

/** Loads a configuration file. Whatever is wrong with it, and whatever it throws, becomes a problem. */
export async function loadConfig(file: string): Promise<LoadedConfig> {
  if (file.endsWith('.json')) return loadJson(file);
  const { importConfig } = await import('./import-config.js');
  const { value, problem } = await importConfig(file);
  if (problem) return { config: {}, file, problems: [problem] };
  const found = await readConfig(value, file);
  const place = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { ...found, file, problems: found.problems.map((one) => ({ ...one, ...place })) };
}

async function loadJson(file: string): Promise<LoadedConfig> {
  const reading = readText(file);
  if ('fault' in reading) {
    return { config: {}, file, problems: [{ ...problemOf(configNotLoaded, reading), file }] };
  }
  const source = sourceFileOf(file.replaceAll(path.sep, '/'), reading.text);
  const { node, faults } = readJson(source.text);
  const problems = faults.map(({ kind, reason, start, end }) => {
    const problem =
      kind === 'syntax' ? problemOf(invalidJson, { reason }) : problemOf(duplicateKey, { key: reason });
    return placeAt(problem, source, start, end);
  });
  if (!node || problems.length > 0) return { config: {}, file, problems };
  const found = await readConfig(valueOf(node), file);
  const placed = found.problems.map((problem) => {
    const { start, end } = locateJson(
      node,
      source.text,
      problem.path,
      pointsAtKey(problem) ? 'key' : 'value',
    );
    return placeAt(problem, source, start, end);
  });
  return { ...found, file, problems: placed };
}

function pointsAtKey({ code }: Problem): boolean {
  return code === 'unknown-key' || code === 'unknown-rule';
}

/** Takes a value as a configuration. One that has another shape counts as empty; an unknown rule does no harm. */
async function readConfig(
  value: unknown,
  file: string,
): Promise<{ config: DespatchConfig; problems: Problem[] }> {
  const result = ConfigModel.safeParse(value);
  if (!result.success)
    return { config: {}, problems: problemsOfIssues(result.error.issues, value, ConfigModel) };
  const config = fromFolder(value as DespatchConfig, path.dirname(file));
  const unknown = await unknownRules(Object.keys(config.rules ?? {}), config.extraRules ?? []);
  const problems = unknown.map((one) => problemOf(unknownRule, one, { path: ['rules', one.code] }));
  return { config, problems };
}

/** Folders in a configuration are meant from its own. */
function fromFolder(config: DespatchConfig, folder: string): DespatchConfig {
  if (config.publicFolder === undefined) return config;
  return { ...config, publicFolder: path.join(folder, config.publicFolder) };
}
