import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { onlyBlock } from '../text/lists.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ word: string }> = {
  code: 'list-and-or',
  severity: 'warning',
  summary: 'Bullets do not end with “and” or “or”.',
  advice:
    'Say in the line that leads into the list whether all bullets hold or any of them: “You must have all of:”, “You ' +
    'can use one of:”. `--fix` takes an “and” away. An “or” it leaves, since without it the list would mean something ' +
    'else.',
  message: ({ word }) =>
    `Remove “${word}” at the end of this bullet, and say it in the line before the list.`,
};

const conjunction = /[;,]? ?(?:;|,)? (and|or)(?:\/or)?[;,:]?$/;

/** Units of the longest end of a bullet that it matches. */
const longest = 12;

/** Bullets that end with a conjunction. */
export const listAndOr = textRule({
  kinds: [kind],
  triggers: [sign.list],
  fields: ['body'],
  source: styleGuide('Bullet points and steps'),
  right: [body('You need both of:\n\n* a passport\n* a visa')],
  wrong: [body('You need:\n\n* a passport; and\n* a visa', 'You need:\n\n* a passport\n* a visa')],
  check(prose, report) {
    for (const { items } of prose.bulletLists) {
      for (const item of items) {
        const block = onlyBlock(item);
        if (!block || !'dr;,:'.includes(prose.text[block.end - 1]!)) continue;
        const end = prose.text.slice(Math.max(block.start, block.end - longest), block.end);
        const found = conjunction.exec(end);
        if (!found) continue;
        const word = found[1]!;
        const start = block.end - found[0].length;
        const fix = word === 'and' ? { description: 'Remove “and”', text: '' } : undefined;
        report(kind, { word }, { start, end: block.end, fix });
      }
    }
  },
});
