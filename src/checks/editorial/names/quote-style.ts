import type { ProblemKind } from '../../../problems/kind.js';
import type { Block, Prose } from '../text/prose.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ advice: string }> = {
  code: 'quote-style',
  severity: 'warning',
  summary: 'Speech has double quotation marks, or stands in a block quote behind a colon.',
  advice:
    'In a body, put what people say into “double quotes”: open each paragraph with them, and close the last. A longer ' +
    'quotation stands in a block quote without marks, and the line before it ends with a colon: “Jane Bloggs said:”. ' +
    'Single quotes are for titles and for words that are spoken of.',
  message: ({ advice }) => advice,
};

const speech = '(?:said|says|added|commented|explained|stated|told \\p{L}+(?: \\p{L}+){0,3})';
const introduction = new RegExp(
  `${speech}(?: (?:today|yesterday|this (?:morning|afternoon|week)|\\p{L}+ly))?[:,.]?$`,
  'u',
);
/** Units at the end of a line in which the verb of speech and what follows it stand. */
const longestIntroduction = 80;
const inSingleQuotes = new RegExp(String.raw`(?<!\p{L})${speech}[:,]? [‘'](?=\p{Lu}[^‘’']{0,300} )`, 'u');

/** Speech in single quotation marks, and block quotes that nothing leads to. */
export const quoteStyle = textRule({
  kinds: [kind],
  triggers: [sign.singleQuote, sign.blockQuote],
  fields: ['body'],
  source: styleGuide('Quotes and speech marks'),
  right: [body('Jane Bloggs said: “It works.”\n\nJohn Bloggs said:\n\n> It works too.')],
  wrong: [body('Jane Bloggs said: ‘It works every day.’'), body('Jane Bloggs said.\n\n> It works.')],
  check(prose, report) {
    const { blocks, text } = prose;
    const hasSingle = (prose.signs & sign.singleQuote) !== 0;
    for (const [index, block] of blocks.entries()) {
      if (block.quoted || block.kind !== 'paragraph' || block.region !== 'running') continue;
      const own = hasSingle ? text.slice(block.start, block.end) : '';
      const single = /[‘']\p{Lu}/u.test(own) ? inSingleQuotes.exec(own) : null;
      if (single) {
        const end = block.start + single.index + single[0].length;
        report(kind, { advice: 'Put speech into double quotation marks.' }, { start: end - 1, end });
        continue;
      }
      const next = blocks[index + 1];
      if (next === undefined || !isIntroduction(prose, block, next)) continue;
      if (!next.quoted) {
        const advice = 'Put speech into double quotation marks, or into a block quote.';
        report(kind, { advice }, { start: next.start, end: next.start + 1 });
      } else if (text[block.end - 1] !== ':') {
        const advice = 'End the line before a block quote with a colon.';
        report(kind, { advice }, { start: block.end - 1, end: block.end });
      }
    }
  },
});

/** Whether a block says who speaks in the next one, which is a block quote or in single quotation marks. */
function isIntroduction({ text }: Prose, block: Block, next: Block): boolean {
  if (!next.quoted && !"‘'".includes(text[next.start]!)) return false;
  return introduction.test(text.slice(Math.max(block.start, block.end - longestIntroduction), block.end));
}
