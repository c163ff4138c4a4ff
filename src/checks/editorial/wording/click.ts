import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { eachWord, wordSet } from '../text/words.js';

const kind: ProblemKind<{ found: string }> = {
  code: 'click',
  severity: 'warning',
  summary: 'Readers select; not all of them click.',
  advice: 'People use keyboards, voices and fingers. Write “select”, or link the words that name the page.',
  message: ({ found }) => `Write “select” instead of “${found}”: not everyone uses a mouse.`,
};

const click = wordSet(['click', 'clicking']);

/** Instructions to click. */
export const clickRule = textRule({
  kinds: [kind],
  triggers: [click],
  source: styleGuide('Click'),
  right: [body('Select ‘Apply now’. It takes one click more on a phone.')],
  wrong: [body('Click on the map to see your town.')],
  check(prose, report) {
    const { plain } = prose;
    eachWord(prose, click, (word, start, end) => {
      const before = plain.slice(Math.max(0, start - 12), start);
      if (
        /(?:-|\b(?:one|a|the|single|each|per|mouse|every|double) )$/i.test(before) ||
        /^(?:[-’']| and collect)/.test(plain.slice(end, end + 12))
      )
        return;
      const more = /^ on(?!\p{L})/u.exec(plain.slice(end))?.[0] ?? '';
      const isInstruction = word === 'click' || /\bby $/.test(before);
      if (isInstruction)
        report(kind, { found: plain.slice(start, end + more.length) }, { start, end: end + more.length });
    });
  },
});
