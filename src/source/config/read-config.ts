import path from 'node:path';
import { problemsOfIssues } from '../../checks/model/issue-problems.js';
import { wrongRuleOptions } from '../../checks/rule-options.js';
import { unknownRules } from '../../checks/unknown-rules.js';
import { problemOf } from '../../problems/kind.js';
import { unknownRule } from '../../problems/kinds/config.js';
import type { Problem } from '../../problems/problem.js';
import type { DespatchConfig } from './config.js';
import { ConfigModel } from './config-model.js';

/** A value as a configuration, and what is wrong with it. */
export interface ReadConfig {
  config: DespatchConfig;
  /** Problems with paths and without places. */
  problems: Problem[];
}

/**
 * Takes a value as a configuration. One that has another shape counts as empty; a rule that does not exist does no
 * harm.
 *
 * @param folder - The folder of the configuration, from which its folders are meant.
 */
export async function readConfig(value: unknown, folder: string): Promise<ReadConfig> {
  const result = ConfigModel.safeParse(value);
  if (!result.success)
    return { config: {}, problems: problemsOfIssues(result.error.issues, value, ConfigModel) };
  const config = fromFolder(value as DespatchConfig, folder);
  const { rules = {}, extraRules = [] } = config;
  const unknown = await unknownRules(Object.keys(rules), extraRules);
  const problems = unknown.map((one) => problemOf(unknownRule, one, { path: ['rules', one.code] }));
  if (Object.values(rules).some((setting) => typeof setting === 'object')) {
    const { loadRules } = await import('../../checks/rules.js');
    for (const problem of wrongRuleOptions(rules, [...(await loadRules()), ...extraRules]))
      problems.push({ ...problem, path: ['rules', ...problem.path] });
  }
  return { config, problems };
}

/** Folders in a configuration are meant from its own. */
function fromFolder(config: DespatchConfig, folder: string): DespatchConfig {
  if (config.publicFolder === undefined) return config;
  return { ...config, publicFolder: path.join(folder, config.publicFolder) };
}
