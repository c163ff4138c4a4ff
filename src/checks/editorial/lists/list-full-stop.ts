import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { onlyBlock } from '../text/lists.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<unknown> = {
  code: 'list-full-stop',
  severity: 'warning',
  summary: 'Bullets have no full stop at their end.',
  advice: 'A bullet is part of the sentence that leads into it. `--fix` takes the full stop away.',
  message: () => 'Remove the full stop at the end of this bullet.',
};

/** A full stop that is not one of several, and not that of an abbreviation. */
const fullStop = /(?<![.\s]|\b(?:etc|inc|ltd|co|e\.g|i\.e|a\.m|p\.m|[A-Z]))\.$/i;

/** Bullets of one sentence that end with a full stop. Those of several sentences are another problem. */
export const listFullStop = textRule({
  kinds: [kind],
  triggers: [sign.list],
  fields: ['body'],
  source: styleGuide('Bullet points and steps'),
  right: [body('You can:\n\n* fill in the form\n* call us')],
  wrong: [body('You can:\n\n* fill in the form.\n* call us', 'You can:\n\n* fill in the form\n* call us')],
  check(prose, report) {
    for (const { items } of prose.bulletLists) {
      for (const item of items) {
        const block = onlyBlock(item);
        if (!block || prose.text[block.end - 1] !== '.') continue;
        if (!fullStop.test(prose.text.slice(block.start, block.end))) continue;
        if (prose.sentencesOf(block).length > 1) continue;
        const stop = { start: block.end - 1, end: block.end };
        report(kind, {}, { ...stop, fix: { description: 'Remove the full stop', text: '' } });
      }
    }
  },
});
