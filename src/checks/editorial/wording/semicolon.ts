import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<unknown> = {
  code: 'semicolon',
  severity: 'warning',
  summary: 'Text does without semicolons.',
  advice:
    'Many people take them for commas, and sentences with them are long. Write two sentences, or a list.',
  message: () => 'Write two sentences or a list instead of the semicolon.',
};

/** Semicolons inside text. Those at the end of a bullet are another problem. */
export const semicolon = textRule({
  kinds: [kind],
  triggers: [sign.semicolon],
  source: styleGuide('Semicolons'),
  right: [body('The bridge is closed. It will open in May.')],
  wrong: [body('The bridge is closed; it will open in May.')],
  check({ plain, blocks }, report) {
    if (!plain.includes(';')) return;
    for (const { start, end } of blocks) {
      for (let at = plain.indexOf(';', start); at !== -1 && at < end - 1; at = plain.indexOf(';', at + 1)) {
        const isConjunction = /^; (?:and|or)$/.test(plain.slice(at, end));
        if (plain[at + 1] === ' ' && !isConjunction) report(kind, {}, { start: at, end: at + 1 });
      }
    }
  },
});
