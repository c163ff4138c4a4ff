import type { ProblemKind } from '../../../problems/kind.js';
import { months } from '../../../time/format-day.js';
import { fullMonth, month, shortMonth } from '../data/months.js';
import { body, title } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { eachNumberMatch } from '../text/numbers.js';
import type { Prose } from '../text/prose.js';
import { eachWord, wordSet } from '../text/words.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ instead: string; found: string }> = {
  code: 'date-format',
  severity: 'warning',
  summary: 'A date is written “4 June 2017”.',
  advice:
    'Day, month and year, without “th” or “the”, commas or full stops, and the month in full with a capital. ' +
    '`--fix` rewrites such dates, but not 04/06/2017, which is another day in America.',
  message: ({ instead, found }) => `Write ${instead} instead of “${found}”.`,
};

/** What stands behind a full stop that ends a sentence, and not only a short name of a month. */
const endsSentence = /^(?: *\n| +[\p{Lu}“‘"']| *$)/u;

const ordinal = '(?:st|nd|rd|th)';
const monthNames = wordSet(
  months
    .map((name) => name.toLowerCase())
    .concat('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' ')),
);

/** Ways to write a date that are not GOV.UK's, with the places of day, month and year in the match. */
const ways: ReadonlyArray<readonly [RegExp, (groups: string[]) => string]> = [
  [
    new RegExp(
      String.raw`(?<![\d/])(?:the )?(\d{1,2})${ordinal},? (?:of )?(${month}|${shortMonth})(?:,? (\d{4})(?!\d))?`,
      'gi',
    ),
    ([day, name, year]) => dateOf(day!, name!, year),
  ],
  [
    new RegExp(String.raw`(?<![\d/])(\d{1,2}) (${month}), (\d{4})(?![\d,])`, 'g'),
    ([day, name, year]) => dateOf(day!, name!, year),
  ],
  [
    new RegExp(
      String.raw`(?<!\d )(?<!\p{L})(${month}|${shortMonth}) (\d{1,2})(?:${ordinal}(?:,? (\d{4}))?|,? (\d{4}))(?![\d,])`,
      'gu',
    ),
    ([name, day, year, otherYear]) => dateOf(day!, name!, year ?? otherYear),
  ],
  [
    /(?<![\d/,])(\d{1,2}) (january|february|april|june|july|august|september|october|november|december)(?!\p{L})(?: (\d{4})(?!\d))?/gu,
    ([day, name, year]) => dateOf(day!, name!, year),
  ],
  [
    new RegExp(String.raw`(?<![\d/])(\d{1,2}) (${shortMonth})(?: (\d{4})(?!\d))?(?!\p{L})`, 'gu'),
    ([day, name, year]) => dateOf(day!, name!, year),
  ],
];

const numeric =
  /(?<![\d/.-])(?:\d{1,2}\/\d{1,2}\/(?:19|20)\d{2}|\d{1,2}\.\d{1,2}\.(?:19|20)\d{2})(?![\d/-]|\.\d)/y;

function dateOf(day: string, name: string, year: string | undefined): string {
  return [String(Number(day)), fullMonth(name), year].filter((part) => part !== undefined).join(' ');
}

/** Dates in other forms than GOV.UK's. */
export const dateFormat = textRule({
  kinds: [kind],
  triggers: [sign.digit],
  source: styleGuide('Dates'),
  right: [body('The fund opens on 4 June 2017 and closes in May.')],
  wrong: [
    body('The fund opens on 4th June, 2017.', 'The fund opens on 4 June 2017.'),
    body('The fund opens on June 4, 2017.', 'The fund opens on 4 June 2017.'),
    title('Fund opens on 4 june', 'Fund opens on 4 June'),
    body('The fund opens on 04/06/2017.'),
  ],
  check(prose, report) {
    const reported: number[] = [];
    for (const [from, to] of monthNeighbourhoods(prose)) {
      const near = prose.plain.slice(from, to);
      for (const [pattern, rewrite] of ways) {
        for (const match of near.matchAll(pattern)) {
          const start = from + match.index;
          if (reported.includes(start) || Number(/\d+/.exec(match[0])![0]) > 31) continue;
          reported.push(start);
          const stops =
            match[0].endsWith('.') && endsSentence.test(prose.text.slice(start + match[0].length));
          const end = start + match[0].length - (stops ? 1 : 0);
          const instead = rewrite(match.slice(1));
          const fix = { description: `Write “${instead}”`, text: instead };
          report(
            kind,
            { instead: `“${instead}”`, found: prose.plain.slice(start, end) },
            { start, end, fix },
          );
        }
      }
    }
    eachNumberMatch(prose, numeric, ({ 0: found, index }) => {
      report(kind, { instead: 'the month as a word', found }, { start: index, end: index + found.length });
    });
  },
});

/** Whether a month stands beside a number in another way than in “4 June 2017”. */
function isSuspect(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 8), start);
  const isWritten =
    end - start > 4 ||
    plain.startsWith('May', start) ||
    plain.startsWith('June', start) ||
    plain.startsWith('July', start);
  if (isWritten && /(?:^|[^\d])\d{1,2} $/.test(before) && plain.charCodeAt(start) < 97)
    return plain[end] === ',';
  return /\d/.test(before) || /^\.? \d{1,2}(?!\d)/.test(plain.slice(end, end + 6)) || end - start < 5;
}

/** Stretches around the names of months, in which a date can stand. None overlaps the one before. */
function monthNeighbourhoods(prose: Prose): Array<[number, number]> {
  const { plain } = prose;
  const stretches: Array<[number, number]> = [];
  eachWord(prose, monthNames, (_word, start, end) => {
    const last = stretches.at(-1);
    if (!isSuspect(plain, start, end)) return;
    const from = Math.max(0, start - 14);
    const to = Math.min(plain.length, end + 14);
    if (last && from < last[1]) last[1] = to;
    else stretches.push([from, to]);
  });
  return stretches;
}
