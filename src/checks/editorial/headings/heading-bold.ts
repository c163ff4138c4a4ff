import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { formatting } from '../sources.js';
import { boldLines, isHeadingLike } from '../text/bold-lines.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ text: string }> = {
  code: 'heading-bold',
  severity: 'warning',
  summary: 'A bold line does not stand for a heading.',
  advice:
    'A bold line looks like a heading but is none: people who listen to the page cannot jump to it, and no link leads ' +
    'there. Write `##` or `###` before it instead of the asterisks.',
  message: ({ text }) => `Make “${text}” a heading instead of a bold line.`,
};

/** Paragraphs that are bold as a whole, stand over other text and are no sentence. The first line is left. */
export const headingBold = textRule({
  kinds: [kind],
  triggers: [sign.marked],
  fields: ['body'],
  anyLanguage: true,
  source: formatting('headings'),
  right: [
    body('## Who can apply\n\nFarms can apply.'),
    body('No names are kept.\n\n**No names were lost.**'),
  ],
  wrong: [body('The fund is open.\n\n**Who can apply**\n\nFarms can apply.')],
  check(prose, report) {
    const { blocks } = prose;
    for (const line of boldLines(prose)) {
      const isEdge = line.block === blocks[0] || line.block === blocks.at(-1);
      if (!isEdge && isHeadingLike(line)) report(kind, { text: line.text }, line.block);
    }
  },
});
