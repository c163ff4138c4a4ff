import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { onlyBlock } from '../text/lists.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ mark: string }> = {
  code: 'list-semicolon',
  severity: 'warning',
  summary: 'Bullets have no semicolon or comma at their end.',
  advice:
    'Each bullet has a line of its own, so nothing need divide it from the next. `--fix` takes the mark away.',
  message: ({ mark }) => `Remove the ${mark} at the end of this bullet.`,
};

/** Bullets that end with a semicolon or a comma. */
export const listSemicolon = textRule({
  kinds: [kind],
  triggers: [sign.list],
  fields: ['body'],
  source: styleGuide('Bullet points and steps'),
  right: [body('You can:\n\n* fill in the form\n* call us')],
  wrong: [body('You can:\n\n* fill in the form;\n* call us', 'You can:\n\n* fill in the form\n* call us')],
  check(prose, report) {
    for (const { items } of prose.bulletLists) {
      for (const item of items) {
        const block = onlyBlock(item);
        const last = block && prose.text[block.end - 1];
        if (!block || (last !== ';' && last !== ',')) continue;
        const mark = last === ';' ? 'semicolon' : 'comma';
        const stretch = { start: block.end - 1, end: block.end };
        report(kind, { mark }, { ...stretch, fix: { description: `Remove the ${mark}`, text: '' } });
      }
    }
  },
});
