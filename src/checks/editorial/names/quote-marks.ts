import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { isRunningText } from '../text/running-text.js';
import type { Block } from '../text/prose.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<unknown> = {
  code: 'quote-marks',
  severity: 'warning',
  summary: 'Quotation marks open each paragraph of a quotation and close the last.',
  advice:
    'Without the closing marks nobody can tell where the quotation ends. Where it goes on in the next paragraph, that ' +
    'one opens with marks again.',
  message: () => 'Close the quotation with double marks, or open the next paragraph with them.',
};

/** Double quotation marks. Behind a digit they are inches. */
const doubleMarks = /[“”]|(?<!\d)"/g;

/** Paragraphs with a double quotation mark that nothing closes and that the next paragraph does not take up. */
export const quoteMarks = textRule({
  kinds: [kind],
  triggers: [sign.doubleQuote],
  fields: ['body'],
  source: styleGuide('Quotes and speech marks'),
  right: [
    body('Jane Bloggs said: “It works.\n\n“It will last.”'),
    body('Jane Bloggs said “it works” and “it will last”.'),
  ],
  wrong: [body('Jane Bloggs said: “It works.\n\nIt will last.”'), body('Jane Bloggs said: “It works.')],
  check({ text, blocks }, report) {
    let isOpen = false;
    for (const [index, block] of blocks.entries()) {
      if (block.kind !== 'paragraph' || !isRunningText(block)) continue;
      const marks = text.slice(block.start, block.end).match(doubleMarks)?.length ?? 0;
      if (marks % 2 === 0) continue;
      // The paragraph that closes what was reported is right by itself.
      isOpen = !isOpen && !opensQuotation(text, blocks[index + 1]);
      if (isOpen) report(kind, {}, { start: block.end - 1, end: block.end });
    }
  },
});

function opensQuotation(text: string, block: Block | undefined): boolean {
  return block !== undefined && '“"'.includes(text[block.start]!);
}
