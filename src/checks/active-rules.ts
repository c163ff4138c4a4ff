import type { Problem, Severity } from '../problems/problem.js';
import type { CatalogueRule, DocumentRule, Rule } from './rule.js';

/** What a rule is set to: a severity, `off`, or a severity with options. */
export type RuleSetting = Severity | 'off' | readonly [Severity, Readonly<Record<string, unknown>>];

/** Settings by the code of a problem. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** A rule that is on, with its options. */
export interface ActiveRule<Kind extends Rule> {
  rule: Kind;
  options: unknown;
}

/** The rules that are on, by what they need. */
export interface ActiveRules {
  readonly document: ReadonlyArray<ActiveRule<DocumentRule<never>>>;
  readonly catalogue: ReadonlyArray<ActiveRule<CatalogueRule<never>>>;
  /** Whether a rule over single documents reads bodies. */
  readonly readsBodies: boolean;
  /** Gives a problem the severity that is set for it; nothing if it is off. */
  settle(problem: Problem): Problem | undefined;
}

/** How rules are chosen. */
export interface RuleChoice {
  settings?: RuleSettings | undefined;
  /** If given, only problems with these codes are looked for. */
  only?: readonly string[] | undefined;
  /** Whether rules that read bodies are left out, to be fast. */
  skipBodies?: boolean | undefined;
}

/** Chooses the rules that are on by their defaults and the settings. */
export function chooseRules(rules: Iterable<Rule>, choice: RuleChoice = {}): ActiveRules {
  const { settings = {}, only, skipBodies = false } = choice;
  const document: ActiveRule<DocumentRule<never>>[] = [];
  const catalogue: ActiveRule<CatalogueRule<never>>[] = [];
  for (const rule of rules) {
    if (skipBodies && rule.readsBody) continue;
    const codes = rule.kinds.map((kind) => kind.code);
    if (!codes.some((code) => isOn(code, rule, settings, only))) continue;
    const options = { ...(rule.options as object | undefined), ...optionsOf(codes, settings) };
    if (rule.scope === 'document') document.push({ rule, options });
    else catalogue.push({ rule, options });
  }
  return {
    document,
    catalogue,
    readsBodies: document.some(({ rule }) => rule.readsBody),
    settle: (problem) => settle(problem, settings, only),
  };
}

function isOn(
  code: string,
  rule: Rule,
  settings: RuleSettings,
  only: readonly string[] | undefined,
): boolean {
  if (only) return only.includes(code);
  const setting = severityOf(settings[code]);
  return setting === undefined ? !rule.offByDefault : setting !== 'off';
}

function settle(
  problem: Problem,
  settings: RuleSettings,
  only: readonly string[] | undefined,
): Problem | undefined {
  if (only && !only.includes(problem.code)) return undefined;
  const severity = Object.hasOwn(settings, problem.code) ? severityOf(settings[problem.code]) : undefined;
  if (severity === undefined || severity === problem.severity) return problem;
  return severity === 'off' ? undefined : { ...problem, severity };
}

function severityOf(setting: RuleSetting | undefined): Severity | 'off' | undefined {
  return typeof setting === 'string' || setting === undefined ? setting : setting[0];
}

function optionsOf(codes: string[], settings: RuleSettings): object {
  const options = codes
    .map((code) => settings[code])
    .map((setting) => (typeof setting === 'object' ? setting[1] : {}));
  return Object.assign({}, ...options) as object;
}
