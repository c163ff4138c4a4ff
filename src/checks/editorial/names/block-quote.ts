import type { ProblemKind } from '../../../problems/kind.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<unknown> = {
  code: 'block-quote',
  severity: 'warning',
  summary: 'Block quotes are for news.',
  advice:
    'In news a block quote shows who says what. Anywhere else, put the words of others into double quotation marks in ' +
    'a sentence, or say what they mean in your own.',
  message: () => 'Put these words into “double quotation marks” in a sentence: block quotes are for news.',
};

const strategy = { kind: 'strategy', title: 'Tides', summary: 'How tides will be measured.' };

/** Block quotes in strategies. */
export const blockQuote = textRule({
  kinds: [kind],
  triggers: [sign.blockQuote],
  fields: ['body'],
  anyLanguage: true,
  source: styleGuide('Quotes and speech marks'),
  right: [{ fields: { body: { govspeak: 'Jane Bloggs said:\n\n> It works.' } } }],
  wrong: [{ fields: { ...strategy, body: { govspeak: 'Jane Bloggs said:\n\n> It works.' } } }],
  check({ blocks }, report, _context, { content }) {
    if (content.kind !== 'strategy') return;
    for (const [index, { quoted, start, end }] of blocks.entries()) {
      if (quoted && !blocks[index - 1]?.quoted) report(kind, {}, { start, end });
    }
  },
});
