import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ count: number }> = {
  code: 'list-sentence',
  severity: 'warning',
  summary: 'A bullet is one sentence at most.',
  advice:
    'A list is for what can be taken in at a glance. Where a bullet needs a second sentence, write paragraphs, or ' +
    'sections with headings, instead of the list.',
  message: ({ count }) => `Make this bullet one sentence: it has ${count}.`,
};

/** Bullets of several sentences. */
export const listSentence = textRule({
  kinds: [kind],
  triggers: [sign.list],
  fields: ['body'],
  source: styleGuide('Bullet points and steps'),
  right: [body('You can:\n\n* fill in the form\n* call us')],
  wrong: [body('You can:\n\n* Fill in the form. It takes 5 minutes\n* call us')],
  check(prose, report) {
    for (const { items } of prose.bulletLists) {
      for (const { blocks } of items) {
        for (const block of blocks) {
          const sentences = prose.sentencesOf(block);
          if (sentences.length < 2) continue;
          report(
            kind,
            { count: sentences.length },
            { start: sentences[1]!.start, end: sentences.at(-1)!.end },
          );
        }
      }
    }
  },
});
