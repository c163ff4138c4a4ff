import type { ProblemKind } from '../../../problems/kind.js';
import { months } from '../../../time/format-day.js';
import { month } from '../data/months.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { eachNumberMatch } from '../text/numbers.js';
import { sign } from '../text/signs.js';
import { eachCapitalisedWord, wordSet } from '../text/words.js';

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
const monthAndWeekdayNames = wordSet([
  ...months.map((name) => name.toLowerCase()),
  ...'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
]);

/** Two days, months or weekdays with a dash between them. The dash is the second group. */
const days = new RegExp(
  String.raw`(?<![\d\p{L}/–-])(\d{1,2}(?: (?:${month}))?(?: \d{4})?)( ?[-–—] ?)(\d{1,2} (?:${month}))(?!\p{L})`,
  'uy',
);
const monthsOrWeekdays = new RegExp(
  String.raw`(?<![\p{L}–-])((?:${month})(?: \d{4})?|${weekday})( ?[-–—] ?)((?:${month})|${weekday})(?![\p{L}–-])`,
  'uy',
);

/** Two years with a dash or a slash between them; the second may have two digits. */
const years = /(?<![\p{L}\d/.–-])((?:19|20)\d\d)( ?[-–—/] ?)((?:19|20)\d\d|\d\d)(?![\p{L}\d/–-]|\.\d)/uy;

/** Words before what looks like years but is the number of a law, a standard or a file. */
const reference =
  /(?:\b(?:SI|No|nos?|number|ref|reference|regulations?|directive|decision|resolution|ISO|BS|EN|WSI|SSI|HC|HL|Cm)\.?|\(?[A-Z]{2,4}\)) $/i;

/** Ranges of dates with a dash or a slash. */
export const dateRange = textRule({
  kinds: [kind],
  triggers: [sign.dash, sign.slash],
  source: styleGuide('Dates'),
  right: [body('The fund is open from 10 November to 21 December, in 2011 to 2012.')],
  wrong: [
    body('The fund is open 10 November – 21 December.', 'The fund is open 10 November to 21 December.'),
    body('Use fell in 2011/12.', 'Use fell in 2011 to 2012.'),
  ],
  check(prose, report) {
    const tell = ({ 0: found, 1: first, 2: dash, 3: last, index }: RegExpExecArray): void => {
      const start = index + first!.length;
      const fix = { description: 'Write “to”', text: ' to ', start, end: start + dash!.length };
      report(
        kind,
        { found, instead: `${first} to ${last}` },
        { start: index, end: index + found.length, fix },
      );
    };
    eachNumberMatch(prose, days, tell, ' -–—');
    eachCapitalisedWord(prose, monthAndWeekdayNames, (_word, start) => {
      monthsOrWeekdays.lastIndex = start;
      const match = monthsOrWeekdays.exec(prose.plain);
      if (match) tell(match);
    });
    eachNumberMatch(
      prose,
      years,
      ({ 0: found, 1: first, 2: dash, 3: second, index }) => {
        const last = second!.length === 4 ? second! : `${first!.slice(0, 2)}${second}`;
        const isRange =
          dash!.trim() === '/' ? Number(last) === Number(first) + 1 : Number(last) > Number(first);
        if (!isRange || reference.test(prose.text.slice(Math.max(0, index - 14), index))) return;
        const instead = `${first} to ${last}`;
        const fix = { description: `Write “${instead}”`, text: instead };
        report(kind, { found, instead }, { start: index, end: index + found.length, fix });
      },
      ' -–—/',
    );
  },
});
