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
    for (const [index, block] of blocks.entries()) {
      if (block.quoted || block.kind !== 'paragraph' || block.region !== 'running') continue;
      const own = text.slice(block.start, block.end);
      const single = /[‘']\p{Lu}/u.test(own) ? inSingleQuotes.exec(own) : null;
      if (single) {
        const mark = block.start + single.index + single[0].length;
        report(kind, { advice: 'Put speech into double quotation marks.' }, { start: mark - 1, end: mark });
        continue;
      }
      const next = blocks[index + 1];
      if (next)
        checkIntroduction(prose, block, own, next, (advice, start) => {
          report(kind, { advice }, { start, end: start + 1 });
        });
    }
  },
});

/** What stands behind the line that says who speaks. */
function checkIntroduction(
  { text }: Prose,
  block: Block,
  own: string,
  next: Block,
  tell: (advice: string, start: number) => void,
): void {
  if (!introduction.test(own.slice(-longestIntroduction))) return;
  const opens = text[next.start]!;
  if (!next.quoted && (opens === '‘' || opens === "'")) {
    tell('Put speech into double quotation marks, or into a block quote.', next.start);
  } else if (next.quoted && !own.endsWith(':')) {
    tell('End the line before a block quote with a colon.', block.end - 1);
  }
}
