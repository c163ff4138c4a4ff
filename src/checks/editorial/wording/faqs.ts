import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { eachWord, wordSet } from '../text/words.js';

const kind: ProblemKind<{ found: string }> = {
  code: 'faqs',
  severity: 'warning',
  summary: 'Content has no FAQs.',
  advice:
    'If people ask often, the answer is hard to find. Put each answer where readers look for it, under a heading that ' +
    'says what it is about.',
  message: ({ found }) => `Put the answers where readers look for them, instead of “${found}”.`,
};

const triggers = wordSet(['faq', 'faqs', 'frequently']);

/** Frequently asked questions. */
export const faqs = textRule({
  kinds: [kind],
  triggers: [triggers],
  source: styleGuide('FAQs'),
  right: [body('## Who can apply\n\nFarms can apply.')],
  wrong: [body('## FAQs\n\nFarms can apply.')],
  check(prose, report) {
    const { plain } = prose;
    eachWord(prose, triggers, (word, start, end) => {
      const more = word === 'frequently' ? /^ asked questions/i.exec(plain.slice(end))?.[0] : '';
      if (more === undefined) return;
      report(kind, { found: plain.slice(start, end + more.length) }, { start, end: end + more.length });
    });
  },
});
