import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ text: string }> = {
  code: 'italics',
  severity: 'warning',
  summary: 'Text does without italics.',
  advice:
    'Slanted letters are hard to read for many people. Put titles of works and words that are spoken of into ‘single ' +
    'quotes’, and write plainly what matters.',
  message: ({ text }) => `Write ‘${text}’ in single quotes or plain, not in italics.`,
};

/** Italics in running text. */
export const italics = textRule({
  kinds: [kind],
  triggers: [sign.marked],
  fields: ['body'],
  source: styleGuide('Italics'),
  right: [body('The picture ‘Lock Keeper, Morning’ goes on tour.')],
  wrong: [body('The picture *Lock Keeper, Morning* goes on tour.')],
  check({ inlines, text }, report) {
    for (const { element, start, end, quoted, region } of inlines) {
      if ((element.tagName !== 'em' && element.tagName !== 'i') || quoted || region !== 'running') continue;
      if (end > start) report(kind, { text: text.slice(start, end) }, { start, end });
    }
  },
});
