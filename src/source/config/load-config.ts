import path from 'node:path';
import { describeValue } from '../../problems/describe-value.js';
import { problemOf } from '../../problems/kind.js';
import { configNotLoaded } from '../../problems/kinds/config.js';
import { duplicateKey, invalidJson } from '../../problems/kinds/source.js';
import type { Problem } from '../../problems/problem.js';
import { valueOf } from '../json/json-node.js';
import { readJson } from '../json/read-json.js';
import { locateJson } from '../position/locate-json.js';
import { placeAt } from '../position/place-at.js';
import { isFields } from '../read/parse-source.js';
import { readText } from '../read/read-text.js';
import { sourceFileOf, type SourceFile } from '../read/source-file.js';
import type { DespatchConfig } from './config.js';
import { readConfig } from './read-config.js';

/** A configuration, where it came from, and what is wrong with it. */
export interface LoadedConfig {
  config: DespatchConfig;
  /** The file; absent if there is none. */
  file?: string | undefined;
  problems: Problem[];
}

/** Loads a configuration file. Whatever is wrong with it, and whatever it throws, becomes a problem. */
export async function loadConfig(file: string): Promise<LoadedConfig> {
  const name = file.replaceAll(path.sep, '/');
  const reading = readText(file);
  if ('fault' in reading) {
    return { config: {}, file, problems: [{ ...problemOf(configNotLoaded, reading), file: name }] };
  }
  const source = sourceFileOf(name, reading.text);
  const found = file.endsWith('.json') ? await fromJson(source, file) : await fromProgram(source, file);
  return { ...found, file };
}

async function fromJson(source: SourceFile, file: string): Promise<LoadedConfig> {
  const { node, faults } = readJson(source.text);
  const problems = faults.map(({ kind, reason, start, end }) => {
    const problem =
      kind === 'syntax' ? problemOf(invalidJson, { reason }) : problemOf(duplicateKey, { key: reason });
    return placeAt(problem, source, start, end);
  });
  if (!node) return { config: {}, problems };
  const value = valueOf(node);
  if (!isFields(value)) {
    const reason = `It is ${describeValue(value)}. Write \`{ … }\`.`;
    const notLoaded = placeAt(problemOf(configNotLoaded, { reason }), source, node.start, node.end);
    return { config: {}, problems: problems.length > 0 ? problems : [notLoaded] };
  }
  const found = await readConfig(value, path.dirname(file));
  // What seems wrong may only follow from a fault of syntax.
  if (problems.length > 0) return { config: found.config, problems };
  const placed = found.problems.map((problem) => {
    const target = pointsAtKey(problem) ? 'key' : 'value';
    const { start, end } = locateJson(node, source.text, problem.path, target);
    return placeAt(problem, source, start, end);
  });
  return { ...found, problems: placed };
}

async function fromProgram(source: SourceFile, file: string): Promise<LoadedConfig> {
  const { importConfig } = await import('./import-config.js');
  const { value, problem } = await importConfig(file, source);
  if (problem) return { config: {}, problems: [problem] };
  const found = await readConfig(value, path.dirname(file));
  if (found.problems.length === 0) return found;
  const { locateInProgram } = await import('./locate-in-program.js');
  const placed = found.problems.map((one) => {
    const { start, end } = locateInProgram(source.text, one.path);
    return placeAt(one, source, start, end);
  });
  return { ...found, problems: placed };
}

function pointsAtKey({ code }: Problem): boolean {
  return code === 'unknown-key' || code === 'unknown-rule';
}
