import { nearestName } from '../catalogue/nearest-name.js';
import { problemOf } from '../problems/kind.js';
import { unknownKey, wrongType } from '../problems/kinds/model.js';
import type { Problem, ProblemPath } from '../problems/problem.js';
import type { RuleSettings } from './active-rules.js';
import type { Rule } from './rule.js';

/**
 * Checks the options that settings give to rules: each has to be one of the rule's, and of the type of its default.
 *
 * @param rules - All rules.
 * @returns Problems whose paths begin with the code of the rule.
 */
export function wrongRuleOptions(settings: RuleSettings, rules: Iterable<Rule>): Problem[] {
  const given = Object.entries(settings).flatMap(([code, setting]) =>
    typeof setting === 'object' ? [[code, setting[1]] as const] : [],
  );
  if (given.length === 0) return [];
  const defaults = new Map<string, Readonly<Record<string, unknown>>>();
  for (const { kinds, options } of rules) {
    for (const { code } of kinds) defaults.set(code, (options ?? {}) as Record<string, unknown>);
  }
  return given.flatMap(([code, options]) => {
    const known = defaults.get(code);
    return known ? wrongOptions(options, known, [code, 1]) : [];
  });
}

function wrongOptions(
  options: Readonly<Record<string, unknown>>,
  defaults: Readonly<Record<string, unknown>>,
  above: ProblemPath,
): Problem[] {
  return Object.entries(options).flatMap(([name, value]): Problem[] => {
    const path = [...above, name];
    if (!Object.hasOwn(defaults, name)) {
      const nearest = nearestName(name, Object.keys(defaults));
      return [problemOf(unknownKey, { key: name, nearest }, { path })];
    }
    const due = dueFor(defaults[name], value);
    return due === undefined ? [] : [problemOf(wrongType, { field: name, found: value, due }, { path })];
  });
}

/** What is due where a value has another type than the default; nothing if it has the same. */
function dueFor(standard: unknown, value: unknown): string | undefined {
  if (Array.isArray(standard)) return Array.isArray(value) ? undefined : 'a list, such as `["one", "two"]`';
  if (typeof standard === typeof value && !Array.isArray(value) && value !== null) return undefined;
  if (standard === undefined || standard === null) return undefined;
  return dueByType[typeof standard];
}

const dueByType: Readonly<Record<string, string>> = {
  number: 'a number, without quotes',
  string: 'a text',
  boolean: '`true` or `false`, without quotes',
  object: 'a group of options, `{ … }`',
};
