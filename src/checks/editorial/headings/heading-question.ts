import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { writingGuidelines } from '../sources.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ text: string }> = {
  code: 'heading-question',
  severity: 'warning',
  summary: 'A heading is not a question.',
  advice:
    'Readers look down the first words of headings, and those of questions are all alike. Put the words that they ' +
    'look for first: “Who can apply” rather than “Am I able to apply?”.',
  message: ({ text }) => `Write the heading “${text}” as a statement, not as a question.`,
};

/** Headings that end with a question mark. */
export const headingQuestion = textRule({
  kinds: [kind],
  triggers: [sign.heading],
  fields: ['body'],
  source: writingGuidelines('clear structure'),
  right: [body('## Who can apply\n\nFarms can apply.')],
  wrong: [body('## Can I apply?\n\nFarms can apply.')],
  check({ headings, text }, report) {
    for (const { block } of headings) {
      if (block.quoted) continue;
      const heading = text.slice(block.start, block.end);
      if (heading.endsWith('?')) report(kind, { text: heading }, block);
    }
  },
});
