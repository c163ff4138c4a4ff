import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<unknown> = {
  code: 'list-single',
  severity: 'warning',
  summary: 'A list has more than one bullet.',
  advice: 'One bullet is not a list. Write it as part of the sentence before it.',
  message: () => 'Write this single bullet as part of the text: a list has more than one.',
};

/** Lists of one bullet. */
export const listSingle = textRule({
  kinds: [kind],
  triggers: [sign.list],
  fields: ['body'],
  source: styleGuide('Bullet points and steps'),
  right: [body('You can:\n\n* fill in the form\n* call us')],
  wrong: [body('You can:\n\n* fill in the form')],
  check(prose, report) {
    for (const { items } of prose.bulletLists) {
      const block = items.length === 1 ? items[0]!.blocks[0] : undefined;
      if (block) report(kind, {}, block);
    }
  },
});
