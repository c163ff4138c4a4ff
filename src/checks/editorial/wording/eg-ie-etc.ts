import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { eachWord, wordSet } from '../text/words.js';

const kind: ProblemKind<{ found: string; advice: string }> = {
  code: 'eg-ie-etc',
  severity: 'warning',
  summary: '“For example” and “that is” are written in words.',
  advice:
    'Some readers do not know “eg”, “ie” and “etc”, and some screen readers say them as words. Write “for example”, ' +
    '“such as”, “including” or “that is”. A list that begins so needs no “etc”.',
  message: ({ found, advice }) => `${advice} instead of “${found}”.`,
};

const triggers = wordSet(['e', 'eg', 'i', 'ie', 'etc']);

const short: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(?:e\.g\.?|eg\.?)(?![\p{L}\d-])/u, 'Write “for example” or “such as”'],
  [/^(?:i\.e\.?|ie\.?)(?![\p{L}\d-])/u, 'Write “that is”, or say it in other words,'],
  [/^etc(?![\p{L}\d-])/u, 'Begin with “such as” or “for example”'],
];

/** Latin short forms. */
export const egIeEtc = textRule({
  kinds: [kind],
  triggers: [triggers],
  source: styleGuide('eg, etc and ie'),
  right: [body('Bring fruit, for example apples or pears.')],
  wrong: [body('Bring fruit (eg apples, pears etc).')],
  check(prose, report) {
    const { plain } = prose;
    eachWord(prose, triggers, (_word, start) => {
      if (/[.\p{L}\d-]/u.test(plain[start - 1] ?? '')) return;
      const after = plain.slice(start, start + 5);
      for (const [pattern, advice] of short) {
        const found = pattern.exec(after)?.[0];
        if (found !== undefined) report(kind, { found, advice }, { start, end: start + found.length });
      }
    });
  },
});
