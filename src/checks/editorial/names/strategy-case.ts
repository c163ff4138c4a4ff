import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { eachCapitalisedWord, wordSet } from '../text/words.js';

const kind: ProblemKind<{ found: string }> = {
  code: 'strategy-case',
  severity: 'warning',
  summary: 'Strategies have small letters, also those with a name.',
  advice:
    'Write “the serious and organised crime strategy” and “the strategy”. `--fix` writes the small letter where ' +
    '“strategy” stands alone.',
  message: ({ found }) => `Write “${found.toLowerCase()}” in small letters: strategies have no capitals.`,
};

const strategy = wordSet(['strategy', "strategy's"]);
const nameOfStrategy = /(?:(?:\p{Lu}\p{Ll}[\p{L}-]*|and|for|of|the|on|against|in|to|&),? ){0,7}$/u;

/** Strategies with a capital. Bodies and posts that have the word in their name are left. */
export const strategyCase = textRule({
  kinds: [kind],
  triggers: [strategy],
  fields: ['summary', 'body'],
  source: styleGuide('Strategy'),
  right: [
    body(
      'The serious and organised crime strategy was made by the Director of Strategy and the Strategy Unit.',
    ),
  ],
  wrong: [
    body('The plan is part of the Strategy.', 'The plan is part of the strategy.'),
    body('Jane Bloggs and the Home Office wrote the National Flood Strategy.'),
  ],
  check(prose, report) {
    const { plain } = prose;
    eachCapitalisedWord(prose, strategy, (_word, start, end) => {
      if (/^(?: and| &)? \p{Lu}|^-/u.test(plain.slice(end, end + 7))) return;
      const before = plain.slice(Math.max(0, start - 80), start);
      const bare = 'Strategy'.length + start;
      if (
        /(?:^|[\s(])(?:[Tt]he|[Tt]his|[Oo]ur|its|a|cross-\p{Ll}+|comprehensive|new|wider|overall) $/u.test(
          before,
        )
      ) {
        const fix = { description: 'Write a small letter', text: 'strategy' };
        report(kind, { found: 'Strategy' }, { start, end: bare, fix });
        return;
      }
      const name = nameOfStrategy
        .exec(before)![0]
        .replace(/^.*(?:(?<!\p{L})the|,) /u, '')
        .replace(/^(?:(?:and|for|of|the|on|against|in|to|&) )+/, '');
      if (!/^\p{Lu}/u.test(name) || /(?:of|and|for|&),? $/.test(name) || /^The $/.test(name)) return;
      const found = plain.slice(start - name.replace(/^The /, '').length, bare);
      report(kind, { found }, { start: bare - found.length, end: bare });
    });
  },
});
