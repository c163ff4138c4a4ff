import { ruleFailed } from '../problems/kinds/config.js';
import type { Problem, Severity } from '../problems/problem.js';
import { currentDay } from '../time/london.js';
import type { CatalogueRule, DocumentRule, Rule, RuleContext } from './rule.js';

/** What a rule is set to: a severity, `off`, or a severity with options. */
export type RuleSetting = Severity | 'off' | readonly [Severity, Readonly<Record<string, unknown>>];

/** Settings by the code of a problem. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** A rule that is on, with what it may ask. */
export interface ActiveRule<Kind extends Rule> {
  rule: Kind;
  context: RuleContext<never>;
}

/**
 * What a file can expect of a rule that it switches off: the rule looks at single documents, or at all together;
 * it is off anyway; or it is locked, since files cannot switch it off.
 */
export type RuleState = 'document' | 'catalogue' | 'off' | 'locked';

/** The rules that are on, by what they need. */
export interface ActiveRules {
  readonly document: ReadonlyArray<ActiveRule<DocumentRule<never>>>;
  readonly catalogue: ReadonlyArray<ActiveRule<CatalogueRule<never>>>;
  /** Whether a rule over single documents reads bodies. */
  readonly readsBodies: boolean;
  /** The state of every rule that there is, by the codes of its problems. */
  readonly states: ReadonlyMap<string, RuleState>;
  /** Gives a problem the severity that is set for it; nothing if it is off. */
  settle(problem: Problem): Problem | undefined;
  /** The day, if what rules have reported since the last call may be otherwise on another day. */
  takeDay(): string | undefined;
}

/** How rules are chosen. */
export interface RuleChoice {
  settings?: RuleSettings | undefined;
  /** If given, only problems with these codes are looked for. */
  only?: readonly string[] | undefined;
  /** Whether rules that read bodies are left out, to be fast. */
  skipBodies?: boolean | undefined;
  /** Calendar day in the United Kingdom that counts as today. The real one if absent. */
  today?: string | undefined;
  /** What rules may ask of the site. */
  site?: SiteFacts | undefined;
}

/** What rules may ask of the site that publishes the documents. */
export type SiteFacts = Pick<RuleContext<never>, 'siteUrl' | 'files'>;

/** Chooses the rules that are on by their defaults and the settings. */
export function chooseRules(rules: Iterable<Rule>, choice: RuleChoice = {}): ActiveRules {
  const { settings = {}, only, skipBodies = false, site = {} } = choice;
  // Finding out the day takes a while, and most checks never ask.
  let { today } = choice;
  const day = (): string => (today ??= currentDay());
  let dependsOnDay = false;
  const clock: Clock = {
    today: () => {
      dependsOnDay = true;
      return day();
    },
    isToCome: (other) => {
      const isToCome = other > day();
      dependsOnDay ||= isToCome;
      return isToCome;
    },
  };
  const document: ActiveRule<DocumentRule<never>>[] = [];
  const catalogue: ActiveRule<CatalogueRule<never>>[] = [];
  const states = new Map<string, RuleState>();
  for (const rule of rules) {
    const codes = rule.kinds.map((kind) => kind.code);
    const isLeftOut = skipBodies && rule.readsBody;
    const on = isLeftOut ? [] : codes.filter((code) => isOn(code, rule, settings, only));
    for (const code of codes)
      states.set(code, rule.isLocked ? 'locked' : on.includes(code) ? rule.scope : 'off');
    if (on.length === 0) continue;
    const options = { ...(rule.options as object | undefined), ...optionsOf(codes, settings) };
    const context = contextOf(options, clock, site);
    if (rule.scope === 'document') document.push({ rule, context });
    else catalogue.push({ rule, context });
  }
  return {
    document,
    catalogue,
    states,
    readsBodies: document.some(({ rule }) => rule.readsBody),
    settle: (problem) => settle(problem, settings, only),
    takeDay() {
      const taken = dependsOnDay ? day() : undefined;
      dependsOnDay = false;
      return taken;
    },
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
  // A rule that failed has not looked for what it is asked for.
  if (only && !only.includes(problem.code) && problem.code !== ruleFailed.code) return undefined;
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

/** What rules learn of the day. */
interface Clock {
  today(): string;
  isToCome(day: string): boolean;
}

/** What a rule may ask beside the documents. */
function contextOf(options: unknown, { today, isToCome }: Clock, site: SiteFacts): RuleContext<never> {
  return {
    ...site,
    options: options as never,
    get today() {
      return today();
    },
    isToCome,
  };
}
