import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { formatting } from '../sources.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ text: string; level: number; expected: number }> = {
  code: 'heading-skip',
  severity: 'warning',
  summary: 'Headings skip no level.',
  advice:
    'People who listen to a page move through it by its headings. A heading of the fourth level under one of the ' +
    'second makes them look for one that is not there. The first heading of a body is one of the second level.',
  message: ({ text, level, expected }) =>
    `Make the heading “${text}” one of level ${expected}, not ${level}: there is no heading of level ${level - 1} above it.`,
};

/** Headings more than one level below the one before. */
export const headingSkip = textRule({
  kinds: [kind],
  triggers: [sign.heading],
  fields: ['body'],
  anyLanguage: true,
  source: formatting('headings'),
  right: [body('## Grants\n\nWe give 3.\n\n### Small grants\n\nThese are for clubs.')],
  wrong: [
    body('## Grants\n\nWe give 3.\n\n#### Small grants\n\nThese are for clubs.'),
    body('### Grants\n\nWe give 3.'),
  ],
  check({ headings, text }, report) {
    let above = 1;
    for (const { level, block } of headings) {
      if (level > above + 1) {
        report(kind, { text: text.slice(block.start, block.end), level, expected: above + 1 }, block);
      }
      above = level;
    }
  },
});
