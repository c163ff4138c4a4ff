import type { ProblemKind } from '../../../problems/kind.js';
import { title } from '../examples.js';
import { writingGuidelines } from '../sources.js';
import { textRule } from '../text-rule.js';
import { month } from '../data/months.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ date: string }> = {
  code: 'title-date',
  severity: 'info',
  summary: 'A title has no date, unless it is one of a series.',
  advice:
    'The page shows when a story was published. Keep a date in the title only where it tells the stories of a ' +
    'series from each other, or where the story is about an event on that day.',
  message: ({ date }) => `Leave the date out of \`title\` (“${date}”), unless the story is one of a series.`,
};

const date = new RegExp(String.raw`\b(?:\d{1,2} )?(?:${month}) \d{4}\b|\b\d{1,2} (?:${month})\b`);

/** Titles with a day or a month. */
export const titleDate = textRule({
  kinds: [kind],
  triggers: [sign.digit],
  fields: ['title'],
  source: writingGuidelines('clear titles'),
  right: [title('Christmas message from the Prime Minister')],
  wrong: [title('Flood defences finished, 9 July 2015')],
  check({ text }, report) {
    const found = date.exec(text);
    if (found) report(kind, { date: found[0] }, { start: found.index, end: found.index + found[0].length });
  },
});
