import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { eachWord, wordSet } from '../text/words.js';

const kind: ProblemKind<{ found: string }> = {
  code: 'date-quarter',
  severity: 'warning',
  summary: 'A part of a year is named by its months, not as a quarter.',
  advice:
    'The first quarter begins in January for some and in April for others. Write the months: “January to March 2017”.',
  message: ({ found }) => `Write the months instead of “${found}”: not everyone’s year begins in one month.`,
};

const triggers = wordSet(['q', 'quarter']);
const quarter =
  /(?:Q[1-4](?!\d| ?[A-Za-z&])(?:(?: of|,)? (?:19|20)\d\d)?|(?:first|second|third|fourth|final|last) quarter of (?:the year|this year|last year|next year|(?:19|20)\d\d)|quarter [1-4](?!\d))/gu;

/** Quarters of a year. */
export const dateQuarter = textRule({
  kinds: [kind],
  triggers: [triggers],
  source: styleGuide('Dates'),
  right: [body('Use fell from January to March 2017. We update the list every quarter.')],
  wrong: [body('Use fell in Q1 2017.'), body('Use fell in the first quarter of 2017.')],
  check(prose, report) {
    const { plain } = prose;
    let isLikely = false;
    eachWord(prose, triggers, () => (isLikely = true));
    if (!isLikely) return;
    for (const { 0: found, index } of plain.matchAll(quarter)) {
      if (/[\p{L}\d-]/u.test(plain[index - 1] ?? '')) continue;
      report(kind, { found }, { start: index, end: index + found.length });
    }
  },
});
