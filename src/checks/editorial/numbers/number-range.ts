import type { ProblemKind } from '../../../problems/kind.js';
import { month } from '../data/months.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { eachNumberMatch } from '../text/numbers.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ found: string; instead: string }> = {
  code: 'number-range',
  severity: 'warning',
  summary: 'A range of numbers has “to”, not a dash.',
  advice: 'Screen readers pass over dashes. Write “500 to 900” and “16 to 24 year olds”. `--fix` does.',
  message: ({ found, instead }) => `Write “${instead}” instead of “${found}”.`,
};

const number = String.raw`\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?`;

/** Two numbers with a dash, that are no part of a code, a date, a time or a score. */
const range = new RegExp(
  String.raw`(?<![\d\p{L}:.,/_+#-]|[-–] )(?<!\d )(${number})(%?)( ?[-–] ?)(£?)(${number})(?![\d\p{L}:/_–-]|[.,]\d| (?:${month})| ?[ap]\.?m\b| \d{3})`,
  'uy',
);

/** A word with a capital before a number makes it that of a model: “Boeing 737-800”. */
const isModel =
  /(?<!\p{L})(?!(?:Ages?|Aged|Between|From|About|Around|Some|Over|For|Up to|Pages?|Years?|Nearly|Another|The|Of|In|At|All|Top)\b)\p{Lu}\p{L}* $/u;

/** Words around the result of a match. */
const match = /(?<!\p{L})(?:won|lost|beat|drew|score|scored|defeated|defeat)(?: \p{L}+){0,2} $/u;
const result = /^ (?:win|defeat|victory|loss|draw|lead|result)(?!\p{L})/u;

/** A word with a capital behind a range, which makes it part of an address. */
const street = /^ \p{Lu}\p{Ll}{2}/u;

/** Ranges of numbers with a dash. */
export const numberRange = textRule({
  kinds: [kind],
  triggers: [sign.dash],
  source: styleGuide('Numbers'),
  right: [body('The grants help 500 to 900 homes. England won 3-2.')],
  wrong: [body('The grants help 500-900 homes.', 'The grants help 500 to 900 homes.')],
  check(prose, report) {
    eachNumberMatch(
      prose,
      range,
      ({ 0: found, 1: first, 2: sign, 3: dash, 4: pound, 5: last, index }) => {
        const [low, high] = [first!, last!].map((digits) => Number(digits.replaceAll(',', '')));
        const before = prose.plain.slice(Math.max(0, index - 30), index);
        const after = prose.plain.slice(index + found.length, index + found.length + 12);
        if (isModel.test(before) || match.test(before) || result.test(after) || street.test(after)) return;
        if (low! >= high! || isCode(first!) || isCode(last!) || (low === 9 && high === 11)) return;
        // Text such as "0-5 and 1-2" in a table of results, and years, which are another problem.
        if (
          /^(?:19|20)\d\d$/.test(first!) ||
          !/^\p{L}*[ ,.;:)%]/u.test(`${prose.plain.slice(index + found.length)} `)
        )
          return;
        const start = index + first!.length + sign!.length;
        // “£5-10 million” needs more than “to”: “£5 million to £10 million”.
        const isSum = prose.plain[index - 1] === '£' && pound === '';
        const fix = { description: 'Write “to”', text: ' to ', start, end: start + dash!.length };
        report(
          kind,
          { found, instead: found.replace(dash!, ' to ') },
          { start: index, end: index + found.length, fix: isSum ? undefined : fix },
        );
      },
      '% -–',
    );
  },
});

/** Whether digits are those of a code or a telephone number: with a nought first, or five and more without comma. */
function isCode(digits: string): boolean {
  return /^0\d/.test(digits) || /^\d{5,}/.test(digits);
}
