import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { writingGuidelines } from '../sources.js';
import { isRunningText } from '../text/running-text.js';
import { sign } from '../text/signs.js';
import { textRule } from '../text-rule.js';

const kind: ProblemKind<{ words: number; max: number }> = {
  code: 'sentence-length',
  severity: 'info',
  summary: 'A sentence has 25 words or fewer.',
  advice:
    'The longer a sentence, the fewer people understand it at once. Look for “and”, “which” and “as”: a full stop ' +
    'often fits there.',
  message: ({ words, max }) => `Split this sentence: it has ${words} words, and ${max} are enough.`,
};

/** Sentences of too many words. Quotations are left. */
export const sentenceLength = textRule({
  kinds: [kind],
  fields: ['body'],
  options: { max: 25 },
  source: writingGuidelines('clear language'),
  right: [body('Stocks were counted in May. They had grown since 2015.')],
  wrong: [
    body(
      'Stocks of mackerel and of haddock, which boats from the north and the west of the country had been asked to ' +
        'count in May of last year, had grown since 2015.',
    ),
  ],
  check(prose, report, { options: { max } }) {
    const { text, signs } = prose;
    const hasQuotations = (signs & (sign.doubleQuote | sign.singleQuote)) !== 0 || text.includes('«');
    for (const block of prose.blocks) {
      if (!isRunningText(block) || block.kind === 'heading') continue;
      // No word is shorter than a letter and a space.
      if (block.end - block.start < 2 * max) continue;
      for (const { start, end, words } of prose.sentencesOf(block)) {
        if (words <= max || (hasQuotations && /[“"‘«]/.test(text.slice(start, end)))) continue;
        report(kind, { words, max }, { start, end });
      }
    }
  },
});
