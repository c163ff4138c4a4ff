import path from 'node:path';
import { problemsOfIssues } from '../../checks/model/issue-problems.js';
import { wrongRuleOptions } from '../../checks/rule-options.js';
import { unknownRules } from '../../checks/unknown-rules.js';
import { problemOf } from '../../problems/kind.js';
import { unknownRule } from '../../problems/kinds/config.js';
import type { Problem } from '../../problems/problem.js';
import type { DespatchConfig } from './config.js';
import { ConfigModel } from './config-model.js';
import { withoutWrong } from './without-wrong.js';

/** A value as a configuration, and what is wrong with it. */
export interface ReadConfig {
  config: DespatchConfig;
  /** Problems with paths and without places. */
  problems: Problem[];
}

/**
 * Takes a value as a configuration. What is wrong in it is left out, so that the rest still counts; a rule that does
 * not exist does no harm.
 *
 * @param folder - The folder of the configuration, from which its folders are meant.
 */
export async function readConfig(value: unknown, folder: string): Promise<ReadConfig> {
  const result = ConfigModel.safeParse(value);
  const problems = result.success ? [] : problemsOfIssues(result.error.issues, value, ConfigModel);
  const right = problems.length > 0 ? withoutWrong(value, problems) : (value as DespatchConfig);
  const config = fromFolder(right, folder);
  const { rules = {}, extraRules = [] } = config;
  const unknown = await unknownRules(Object.keys(rules), extraRules);
  problems.push(...unknown.map((one) => problemOf(unknownRule, one, { path: ['rules', one.code] })));
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
