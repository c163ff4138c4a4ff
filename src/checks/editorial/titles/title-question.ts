import type { ProblemKind } from '../../../problems/kind.js';
import { title } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<unknown> = {
  code: 'title-question',
  severity: 'warning',
  summary: 'A title is not a question.',
  advice:
    'Readers look for the answer. A question is longer, and puts the words that they search for at its end. Say ' +
    'what the page tells: “Which farms can get a grant?” becomes “Grants for hill farms: who can apply”.',
  message: () => 'Write `title` as a statement, not as a question.',
};

/** Titles that ask. */
export const titleQuestion = textRule({
  kinds: [kind],
  triggers: [sign.question],
  fields: ['title'],
  source: styleGuide('Titles'),
  right: [title('How the flood warning service works')],
  wrong: [title('How does the flood warning service work?')],
  check({ text, blocks: [block] }, report) {
    if (/\?['’"”]?$/.test(text.slice(0, block!.end))) report(kind, {}, block!);
  },
});
