import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { writingGuidelines } from '../sources.js';
import { isRunningText } from '../text/running-text.js';
import { textRule } from '../text-rule.js';

const kind: ProblemKind<{ sentences: number; max: number }> = {
  code: 'paragraph-length',
  severity: 'info',
  summary: 'A paragraph has 5 sentences or fewer.',
  advice:
    'On a phone a long paragraph fills the screen, and readers pass over it. Begin a new one with each new thought.',
  message: ({ sentences, max }) =>
    `Split this paragraph: it has ${sentences} sentences, and ${max} are enough.`,
};

/** Paragraphs of too many sentences. Quotations are left. */
export const paragraphLength = textRule({
  kinds: [kind],
  fields: ['body'],
  options: { max: 5 },
  source: writingGuidelines('clear structure'),
  right: [body('The lock is open. It was built in 1830.')],
  wrong: [body('It rained. It blew. It froze. It thawed. It flooded. It stopped.')],
  check(prose, report, { options: { max } }) {
    const { text } = prose;
    for (const block of prose.blocks) {
      if (block.kind !== 'paragraph' || !isRunningText(block)) continue;
      if ('“"‘'.includes(text[block.start]!)) continue;
      // No sentence is shorter than a letter, a full stop and a space.
      if (block.end - block.start < 3 * max) continue;
      const sentences = prose.sentencesOf(block).length;
      if (sentences > max) report(kind, { sentences, max }, block);
    }
  },
});
