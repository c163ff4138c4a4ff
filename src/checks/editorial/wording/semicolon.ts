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

/** A semicolon that is not at the end of a bullet, nor before the “and” there. */
const inside = /;(?= (?!(?:and|or)$))/;

/** The first semicolon of each sentence. Those at the end of a bullet are another problem. */
export const semicolon = textRule({
  kinds: [kind],
  triggers: [sign.semicolon],
  source: styleGuide('Semicolons'),
  right: [body('The bridge is closed. It will open in May.')],
  wrong: [body('The bridge is closed; it will open in May.')],
  check(prose, report) {
    for (const block of prose.blocks) {
      if (!prose.plain.slice(block.start, block.end).includes(';')) continue;
      for (const { start, end } of prose.sentencesOf(block)) {
        const at = prose.plain.slice(start, end).search(inside);
        // One is enough: with the sentence rewritten, the others go too.
        if (at !== -1) report(kind, {}, { start: start + at, end: start + at + 1 });
      }
    }
  },
});
