import path from 'node:path';
import { problemsOfIssues } from '../../checks/model/issue-problems.js';
import { problemOf } from '../../problems/kind.js';
import { configNotLoaded } from '../../problems/kinds/config.js';
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
  const problems = problemsOfConfig(value).map((one) => ({
    ...one,
    file,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
  }));
  return { config: problems.length > 0 ? {} : (value as DespatchConfig), file, problems };
}

function loadJson(file: string): LoadedConfig {
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
  const value = node && valueOf(node);
  if (node && problems.length === 0) {
    for (const problem of problemsOfConfig(value)) {
      const target = problem.code === 'unknown-key' ? 'key' : 'value';
      const { start, end } = locateJson(node, source.text, problem.path, target);
      problems.push(placeAt(problem, source, start, end));
    }
  }
  return { config: problems.length > 0 ? {} : (value as DespatchConfig), file, problems };
}

function problemsOfConfig(value: unknown): Problem[] {
  const result = ConfigModel.safeParse(value);
  return result.success ? [] : problemsOfIssues(result.error.issues, value, ConfigModel);
}
