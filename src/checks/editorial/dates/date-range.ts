import type { ProblemKind } from '../../../problems/kind.js';
import { month } from '../data/months.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import type { ReportStretch } from '../text-rule.js';
import type { Prose } from '../text/prose.js';

const kind: ProblemKind<{ found: string; instead: string }> = {
  code: 'date-range',
  severity: 'warning',
  summary: 'A range of days, months or years has “to”, not a dash or a slash.',
  advice:
    'Screen readers pass over dashes, and 2011/12 may mean two years or one. Write “10 November to 21 December” and ' +
    '“2011 to 2012”. `--fix` does.',
  message: ({ found, instead }) => `Write “${instead}” instead of “${found}”.`,
};

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** Two days, months or weekdays with a dash between them. The dash is the second group. */
const days = new RegExp(
  String.raw`(?<![\d\p{L}/–-])(\d{1,2}(?: (?:${month}))?(?: \d{4})?)( ?[-–—] ?)(\d{1,2} (?:${month}))(?!\p{L})`,
  'gu',
);
const monthsOrWeekdays = new RegExp(
  String.raw`(?<![\p{L}–-])((?:${month})(?: \d{4})?|${weekday})( ?[-–—] ?)((?:${month})|${weekday})(?![\p{L}–-])`,
  'gu',
);

/** Two years with a dash or a slash between them; the second may have two digits. */
const years = /(?<![\p{L}\d/.–-])((?:19|20)\d\d)( ?[-–—/] ?)((?:19|20)\d\d|\d\d)(?![\p{L}\d/–-]|\.\d)/gu;

/** Words before what looks like years but is the number of a law, a standard or a file. */
const reference =
  /(?:\b(?:SI|No|nos?|number|ref|reference|regulations?|directive|decision|resolution|ISO|BS|EN|WSI|SSI|HC|HL|Cm)\.?|\(?[A-Z]{2,4}\)) $/i;

/** Ranges of dates with a dash or a slash. */
export const dateRange = textRule({
  kinds: [kind],
  source: styleGuide('Dates'),
  right: [body('The fund is open from 10 November to 21 December, in 2011 to 2012.')],
  wrong: [
    body('The fund is open 10 November – 21 December.', 'The fund is open 10 November to 21 December.'),
    body('Use fell in 2011/12.', 'Use fell in 2011 to 2012.'),
  ],
  check(prose, report) {
    if (!/[-–—/]/.test(prose.plain)) return;
    const hasNumbers = prose.tokens.numbers.length > 0;
    if (hasNumbers) reportRanges(prose, days, report);
    reportRanges(prose, monthsOrWeekdays, report);
    if (!hasNumbers) return;
    for (const { 0: found, 1: first, 2: dash, 3: second, index } of prose.plain.matchAll(years)) {
      const last = second!.length === 4 ? second! : `${first!.slice(0, 2)}${second}`;
      const isRange =
        dash!.trim() === '/' ? Number(last) === Number(first) + 1 : Number(last) > Number(first);
      if (!isRange || reference.test(prose.text.slice(Math.max(0, index - 14), index))) continue;
      const instead = `${first} to ${last}`;
      const fix = { description: `Write “${instead}”`, text: instead };
      report(kind, { found, instead }, { start: index, end: index + found.length, fix });
    }
  },
});

function reportRanges(prose: Prose, pattern: RegExp, report: ReportStretch): void {
  for (const { 0: found, 1: first, 2: dash, 3: last, index } of prose.plain.matchAll(pattern)) {
    const start = index + first!.length;
    report(
      kind,
      { found, instead: `${first} to ${last}` },
      {
        start: index,
        end: index + found.length,
        fix: { description: 'Write “to”', text: ' to ', start, end: start + dash!.length },
      },
    );
  }
}
