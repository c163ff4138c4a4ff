import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { eachWord, wordSet } from '../text/words.js';

const kind: ProblemKind<{ found: string }> = {
  code: 'rt-hon',
  severity: 'warning',
  summary: 'The honorific is written “Rt Hon”.',
  advice: 'Short, and without full stops: “the Rt Hon Jane Bloggs MP”. `--fix` rewrites.',
  message: ({ found }) => `Write “Rt Hon” instead of “${found}”.`,
};

const triggers = wordSet(['rt', 'right']);
const forms =
  /^(?:(?:RT|Rt|rt)\.? ?(?:HON|Hon|hon)(?:\b\.)?(?:ourable)?|Right Hon(?:\b\.|ourable)?)(?!\p{L})/u;

/** Other ways to write the honorific of members of the Privy Council. */
export const rtHon = textRule({
  kinds: [kind],
  triggers: [triggers],
  source: styleGuide('Rt Hon'),
  right: [body('The Rt Hon Jane Bloggs MP opened the bridge.')],
  wrong: [
    body('The Rt. Hon. Jane Bloggs MP opened the bridge.', 'The Rt Hon Jane Bloggs MP opened the bridge.'),
  ],
  check(prose, report) {
    const { plain } = prose;
    eachWord(prose, triggers, (_word, start) => {
      const found = forms.exec(plain.slice(start, start + 20))?.[0];
      if (found === undefined || found === 'Rt Hon') return;
      const name = plain.slice(start + found.length, start + found.length + 2);
      if (found.startsWith('Right') && !/^ \p{Lu}/u.test(name)) return;
      report(
        kind,
        { found },
        {
          start,
          end: start + found.length,
          fix: { description: 'Write “Rt Hon”', text: 'Rt Hon' },
        },
      );
    });
  },
});
