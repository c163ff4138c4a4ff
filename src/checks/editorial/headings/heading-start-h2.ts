import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { formatting } from '../sources.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ text: string }> = {
  code: 'heading-start-h2',
  severity: 'warning',
  summary: 'The headings of a body begin at the second level.',
  advice:
    'The title of the page is its heading of the first level, and people who listen to a page expect one of these. ' +
    'Write `##` in Govspeak, `<h2>` in HTML.',
  message: ({ text }) =>
    `Make the heading “${text}” one of the second level: the title is that of the first.`,
};

/** Headings of the first level in a body. */
export const headingStartH2 = textRule({
  kinds: [kind],
  triggers: [sign.heading],
  fields: ['body'],
  anyLanguage: true,
  source: formatting('headings'),
  right: [body('## About us\n\nWe look after canals.')],
  wrong: [body('# About us\n\nWe look after canals.')],
  check({ headings, text }, report) {
    for (const { level, block } of headings) {
      if (level === 1) report(kind, { text: text.slice(block.start, block.end) }, block);
    }
  },
});
