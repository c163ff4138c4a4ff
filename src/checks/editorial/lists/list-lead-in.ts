import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { isListOfFacts, isListOfLinks } from '../text/lists.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<unknown> = {
  code: 'list-lead-in',
  severity: 'warning',
  summary: 'A line of text leads into a list of bullets.',
  advice:
    'Bullets finish the sentence that stands before them: “You can:”, “The grant pays for:”. Directly under a ' +
    'heading nothing says what they have in common. Numbered steps, lists of links and lists of facts with a label each need no such line.',
  message: () => 'Write a line before this list that leads into it, such as “You can:”.',
};

/** Bullets directly under a heading or at the top of a body. */
export const listLeadIn = textRule({
  kinds: [kind],
  triggers: [sign.list],
  fields: ['body'],
  source: styleGuide('Bullet points and steps'),
  right: [body('## Grants\n\nA grant pays for:\n\n* fences\n* gates')],
  wrong: [body('## Grants\n\n* fences\n* gates')],
  check(prose, report) {
    for (const list of prose.bulletLists) {
      if (list.nested || isListOfLinks(list, prose) || isListOfFacts(list, prose)) continue;
      const follows = list.before?.tagName;
      const hasLeadIn = follows !== undefined && !/^h[1-6]$/.test(follows);
      const first = list.items[0]?.blocks[0];
      if (!hasLeadIn && first) report(kind, {}, first);
    }
  },
});
