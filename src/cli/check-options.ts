import type { RuleSetting, RuleSettings } from '../checks/active-rules.js';
import type { Rule } from '../checks/rule.js';
import { unknownRules } from '../checks/unknown-rules.js';
import { unknownRule } from '../problems/kinds/config.js';
import type { CheckFolderOptions } from '../source/check/check-folder.js';
import { isDay } from '../time/day.js';
import { UsageError, type CommandArguments, type OptionSpec } from './command.js';

/** The options by which checks are chosen. */
export const ruleOptions: Readonly<Record<string, OptionSpec>> = {
  config: {
    type: 'string',
    short: 'c',
    value: '<file>',
    help: 'The configuration, if it is not in the folder',
  },
  rule: {
    type: 'string',
    multiple: true,
    value: '<code:severity>',
    help: 'Set a rule to off, info, warning or error',
  },
  only: { type: 'string', multiple: true, value: '<code>', help: 'Look for problems with this code only' },
  ignore: {
    type: 'string',
    multiple: true,
    value: '<pattern>',
    help: 'Leave out files that match a glob pattern',
  },
  'no-bodies': { type: 'boolean', help: 'Leave out the rules that read bodies, to be fast' },
  'max-warnings': { type: 'string', value: '<number>', help: 'Fail if there are more warnings than this' },
  today: { type: 'string', value: '<day>', help: 'Calendar day that counts as today, such as 2015-03-23' },
};

/** The codes of problems that say that the call or the configuration is wrong, and not the content. */
export const usageCodes: ReadonlySet<string> = new Set([
  'missing-site',
  'missing-folder',
  'config-not-loaded',
]);

const severities = ['off', 'info', 'warning', 'error'];

/** The folders that were named. */
export function foldersOf({ positionals }: CommandArguments): string[] {
  if (positionals.length > 0) return positionals;
  throw new UsageError('Name a folder of content to check.');
}

/** Reads the options by which checks are chosen. */
export async function checkOptionsOf(input: CommandArguments): Promise<CheckFolderOptions> {
  const options: CheckFolderOptions = {
    rules: settingsOf(input.texts('rule')),
    ignore: input.texts('ignore'),
    skipBodies: input.flag('no-bodies'),
    today: dayOf(input.text('today')),
    configFile: input.text('config'),
  };
  const only = input.texts('only').flatMap((codes) => codes.split(','));
  if (only.length > 0) options.only = only;
  return options;
}

/** Complains about a code on the command line that no rule has. */
export async function assertKnownCodes(
  { rules = {}, only = [] }: CheckFolderOptions,
  known: Iterable<Rule>,
): Promise<void> {
  const [unknown] = await unknownRules([...Object.keys(rules), ...only], known);
  if (unknown) throw new UsageError(unknownRule.message(unknown));
}

function settingsOf(pairs: readonly string[]): RuleSettings {
  return Object.fromEntries(
    pairs.map((pair): [string, RuleSetting] => {
      const [code = '', severity = ''] = pair.split(':');
      if (code !== '' && severities.includes(severity)) return [code, severity as 'off'];
      throw new UsageError(
        `--rule takes a code and off, info, warning or error, as in title-length:off; got ${pair}.`,
      );
    }),
  );
}

function dayOf(text: string | undefined): string | undefined {
  if (text === undefined || isDay(text)) return text;
  throw new UsageError(`--today takes a day of the calendar such as 2015-03-23, got ${text}.`);
}

/** Reads an option that is a whole number, from 0 or from another one. */
export function countOption(input: CommandArguments, name: string, least = 0): number | undefined {
  const text = input.text(name);
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text) && Number(text) >= least) return Number(text);
  throw new UsageError(`--${name} takes a whole number from ${least}, got ${text}.`);
}
