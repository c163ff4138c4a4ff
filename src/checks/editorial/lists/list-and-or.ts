import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { bulletLists, onlyBlock } from '../text/lists.js';
import { textRule } from '../text-rule.js';

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

/** Bullets that end with a conjunction. */
export const listAndOr = textRule({
  kinds: [kind],
  fields: ['body'],
  source: styleGuide('Bullet points and steps'),
  right: [body('You need both of:\n\n* a passport\n* a visa')],
  wrong: [body('You need:\n\n* a passport; and\n* a visa', 'You need:\n\n* a passport\n* a visa')],
  check(prose, report) {
    for (const { items } of bulletLists(prose)) {
      for (const item of items) {
        const block = onlyBlock(item);
        const found = block && conjunction.exec(prose.text.slice(block.start, block.end));
        if (!block || !found) continue;
        const word = found[1]!;
        const start = block.start + found.index;
        const fix = word === 'and' ? { description: 'Remove “and”', text: '' } : undefined;
        report(kind, { word }, { start, end: block.end, fix });
      }
    }
  },
});
