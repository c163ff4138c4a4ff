import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { beginsSentence, numberWords } from '../text/numbers.js';
import { eachWord, wordSet } from '../text/words.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ found: string; instead: string }> = {
  code: 'percent',
  severity: 'warning',
  summary: 'A number has “%” behind it; without a number it is “per cent”.',
  advice:
    'Write “50%”, and “per cent” in two words where no number stands before it. A sentence may begin with “Ninety per ' +
    'cent”. `--fix` rewrites.',
  message: ({ found, instead }) => `Write “${instead}” instead of “${found}”.`,
};

const triggers = wordSet(['per', 'percent']);
const after = /^(?:per cent|percent)(?!\p{L})/u;
const before = /(?:(\d[\d,]*(?:\.\d+)?)|(?<!\p{L})(\p{L}+))[ -]$/u;

/** Shares written in words, or with a space before the sign. */
export const percent = textRule({
  kinds: [kind],
  triggers: [triggers, sign.percent],
  source: styleGuide('Per cent'),
  right: [body('The price rose by 50%. What per cent that is of wages is not known.')],
  wrong: [
    body('The price rose by 67 per cent.', 'The price rose by 67%.'),
    body('The price rose by 67 %.', 'The price rose by 67%.'),
  ],
  check(prose, report) {
    const { plain } = prose;
    const tell = (start: number, end: number, instead: string): void => {
      const fix = { description: `Write “${instead}”`, text: instead };
      report(kind, { found: plain.slice(start, end), instead }, { start, end, fix });
    };
    eachWord(prose, triggers, (_word, start) => {
      const word = after.exec(plain.slice(start, start + 10))?.[0];
      if (word === undefined) return;
      const [number, digits, name] = before.exec(plain.slice(Math.max(0, start - 20), start)) ?? [];
      const from = start - (number?.length ?? 0);
      const value = digits ?? numberWords.get(name ?? '');
      if (value !== undefined && !beginsSentence(prose, from)) tell(from, start + word.length, `${value}%`);
      else if (word === 'percent') tell(start, start + word.length, 'per cent');
    });
    if (!plain.includes(' %')) return;
    for (const { 0: found, 1: number, index } of plain.matchAll(/(?<![\d.,])(\d[\d,.]*) %/g)) {
      tell(index, index + found.length, `${number}%`);
    }
  },
});
