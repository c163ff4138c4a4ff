import type { ProblemKind } from '../../../problems/kind.js';
import { body, title } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { beginsSentence, eachNumberMatch } from '../text/numbers.js';
import { eachWord, wordSet } from '../text/words.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ found: string; instead: string }> = {
  code: 'number-ordinal',
  severity: 'warning',
  summary: 'First to ninth are written as words, 10th and up with numerals.',
  advice: 'Write “the second phase” and “the 10th year”. Dates have neither: “4 June”. `--fix` rewrites.',
  message: ({ found, instead }) => `Write “${instead}” instead of “${found}”.`,
};

const small = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const large = new Map(
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index): [string, string] => [word, `${index + 10}th`]),
);
const largeWords = wordSet(large.keys());

/** A place in digits before what is counted. A day of a month has none behind it: “the 5th and 9th of May”. */
const digit = /(?<![\d\p{L}./£-])([1-9])(?:st|nd|rd|th)(?= (?!and|nor|(?:and )?to)\p{Ll}{3,})/uy;

const month = /(?<!\p{L})(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.? $/u;

/** Places in an order that are written the other way. */
export const numberOrdinal = textRule({
  kinds: [kind],
  triggers: [sign.digit, largeWords],
  source: styleGuide('Ordinal numbers'),
  right: [body('The second phase begins in the 10th year, after a tenth of the homes are built.')],
  wrong: [
    body('The 2nd phase begins.', 'The second phase begins.'),
    title('Adverts mark tenth anniversary', 'Adverts mark 10th anniversary'),
  ],
  check(prose, report) {
    const { plain } = prose;
    const tell = (start: number, end: number, instead: string): void => {
      const found = plain.slice(start, end);
      report(
        kind,
        { found, instead },
        { start, end, fix: { description: `Write “${instead}”`, text: instead } },
      );
    };
    eachNumberMatch(
      prose,
      digit,
      ({ 0: found, 1: place, index }) => {
        if (month.test(plain.slice(Math.max(0, index - 12), index))) return;
        tell(index, index + found.length, small[Number(place) - 1]!);
      },
      'snrt',
    );
    eachWord(prose, largeWords, (word, start, end) => {
      const isFraction =
        /\b(?:an?|one|per|by a) $/i.test(plain.slice(0, start).slice(-6)) ||
        !/^ \p{Ll}/u.test(plain.slice(end));
      if (isFraction || / of\b/.test(plain.slice(end, end + 4)) || plain[start] !== word[0]) return;
      if (!beginsSentence(prose, start)) tell(start, end, large.get(word)!);
    });
  },
});
