import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { eachWord, wordSet } from '../text/words.js';

const kind: ProblemKind<{ found: string }> = {
  code: 'prime-minister',
  severity: 'warning',
  summary: '“Prime Minister” has capitals.',
  advice: 'Write “Prime Minister Jane Bloggs” and “the Prime Minister”. `--fix` writes the capitals.',
  message: ({ found }) => `Write “Prime Minister” instead of “${found}”.`,
};

const prime = wordSet(['prime']);

/** The Prime Minister in small letters. Prime ministers in general are left. */
export const primeMinister = textRule({
  kinds: [kind],
  triggers: [prime],
  source: styleGuide('Prime Minister'),
  right: [body('The Prime Minister met former prime ministers.')],
  wrong: [body('We met the prime minister.', 'We met the Prime Minister.')],
  check(prose, report) {
    const { plain } = prose;
    eachWord(prose, prime, (_word, start) => {
      const found = /^(?:prime [Mm]inister|Prime minister)(?![\p{L}-])/u.exec(
        plain.slice(start, start + 16),
      )?.[0];
      if (found === undefined) return;
      const end = start + found.length;
      const isCapital = found.startsWith('P');
      const isOne =
        /\b(?:the|deputy) $/i.test(plain.slice(Math.max(0, start - 8), start)) &&
        !/^ of\b/.test(plain.slice(end));
      const hasName = /^ \p{Lu}\p{Ll}/u.test(plain.slice(end, end + 3));
      if (!isCapital && !isOne && !hasName) return;
      report(kind, { found }, { start, end, fix: { description: 'Write capitals', text: 'Prime Minister' } });
    });
  },
});
