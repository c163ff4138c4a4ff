import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { isAddress } from '../text/links.js';
import { isJudged, onlyBlock } from '../text/lists.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<unknown> = {
  code: 'steps-full-stop',
  severity: 'warning',
  summary: 'Numbered steps end with a full stop.',
  advice:
    'Steps are sentences that tell what to do. `--fix` adds the full stop. A numbered list in which most items have ' +
    'none is no list of steps, and left as it is.',
  message: () => 'End this step with a full stop.',
};

/** Steps, or items of a numbered list of sentences, without a full stop. */
export const stepsFullStop = textRule({
  kinds: [kind],
  triggers: [sign.list],
  fields: ['body'],
  source: styleGuide('Bullet points and steps'),
  right: [body('1. Fill in the form.\n2. Send it to us.'), body('The towns are:\n\n1. Aldmere\n2. Crossley')],
  wrong: [
    body('s1. Fill in the form.\ns2. Send it to us\n', 's1. Fill in the form.\ns2. Send it to us.\n'),
    body('1. Fill in the form.\n2. Send it to us', '1. Fill in the form.\n2. Send it to us.'),
  ],
  check(prose, report) {
    for (const list of prose.lists) {
      if (!list.ordered || list.quoted || !isJudged(list)) continue;
      const ends = list.items.map((item) => {
        const block = onlyBlock(item);
        return block && { block, last: prose.text[block.end - 1]! };
      });
      const stops = ends.filter((end) => end?.last === '.').length;
      if (!list.steps && 2 * stops < list.items.length) continue;
      for (const end of ends) {
        if (!end || !/[\p{L}\d)%’”]/u.test(end.last)) continue;
        const { block } = end;
        const lastWord = prose.text.slice(block.start, block.end).split(' ').at(-1)!;
        if (isAddress(lastWord) || lastWord.startsWith('@')) continue;
        const fix = { description: 'Add a full stop', text: '.', start: block.end, end: block.end };
        report(kind, {}, { start: block.end - 1, end: block.end, fix });
      }
    }
  },
});
