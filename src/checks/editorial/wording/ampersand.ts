import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<unknown> = {
  code: 'ampersand',
  severity: 'warning',
  summary: 'Text has “and”, not “&”.',
  advice:
    'Write “and”, unless the sign is part of a logo or a registered name. `--fix` does, except between capitals.',
  message: () => 'Write “and” instead of “&”.',
};

/** The sign between words, at least one of which has a small letter and so is no name. */
const ampersand = /(?<=(?<!\p{L})(\p{L}[\p{L}'’-]*),? )&(?= (\p{L}))/gu;

/** Ampersands in text, outside of names. */
export const ampersandRule = textRule({
  kinds: [kind],
  triggers: [sign.ampersand],
  source: styleGuide('Ampersand'),
  right: [body('Shops such as Marks & Spencer, and research and development (R&D), are part of it.')],
  wrong: [body('We mend bridges & roads.', 'We mend bridges and roads.')],
  check({ plain }, report) {
    if (!plain.includes('&')) return;
    for (const { 1: left, 2: right, index } of plain.matchAll(ampersand)) {
      const isName = /^\p{Lu}/u.test(left!) && /^\p{Lu}/u.test(right!);
      if (isName) continue;
      report(kind, {}, { start: index, end: index + 1, fix: { description: 'Write “and”', text: 'and' } });
    }
  },
});
