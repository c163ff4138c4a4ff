import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { beginsSentence } from '../text/numbers.js';
import { textRule } from '../text-rule.js';
import { eachCapitalisedWord, wordSet } from '../text/words.js';

const capital: ProblemKind<{ found: string }> = {
  code: 'minister-case',
  severity: 'warning',
  summary: '“minister” has a small letter, unless it is a full title.',
  advice:
    'Write “the minister” and “ministers”, but “Minister for Schools” and “Transport Minister Jane Bloggs”. `--fix` ' +
    'writes the small letter.',
  message: ({ found }) => `Write “${found.toLowerCase()}” with a small letter: it is no full title here.`,
};

const beforeName: ProblemKind<{ name: string }> = {
  code: 'minister-name',
  severity: 'warning',
  summary: '“Minister” alone does not stand before a name.',
  advice: 'Write the minister’s full title and name first, and then “the minister”, or the name.',
  message: ({ name }) => `Write the full title before the name instead of “Minister ${name}”.`,
};

const minister = wordSet(['minister', 'ministers']);
const notTitled =
  /(?:^|[\s(])(?:[Tt]he|a|our|other|all|both|these|those|by|of|and|from|with|to|senior|several|government) $/;

/** Ministers with a capital outside of a title. */
export const ministerCase = textRule({
  kinds: [capital, beforeName],
  triggers: [minister],
  source: styleGuide('Minister'),
  right: [
    body('The Minister for Schools and Transport Minister Jane Bloggs met ministers. The minister was glad.'),
  ],
  wrong: [
    body('A letter came from the Minister.', 'A letter came from the minister.'),
    body('A letter came from Minister Bloggs.'),
  ],
  check(prose, report) {
    const { plain } = prose;
    eachCapitalisedWord(prose, minister, (word, start, end) => {
      const before = plain.slice(Math.max(0, start - 20), start);
      const after = plain.slice(end, end + 40);
      const name = /^ (\p{Lu}\p{Ll}+)(?! \p{Lu})(?!\p{L})/u.exec(after)?.[1];
      const followsTitle = /\p{Lu}[\p{L}’']*,? $/u.test(before) && !/(?:^| )The $/.test(before);
      if (
        word === 'minister' &&
        name !== undefined &&
        !followsTitle &&
        !/^(?:of|for|without|president|state|general|plenipotentiary|counsellor|resident|delegate|responsible)$/i.test(
          name,
        )
      ) {
        report(beforeName, { name }, { start, end: end + 1 + name.length });
        return;
      }
      const isCouncil = /\p{Lu}\p{Ll}+ of $/u.test(before);
      const isTitle =
        /^ (?:for|of|without|in|at|to) (?:the )?\p{Lu}|^ \p{Lu}|^ (?:of state|without)|^,? \p{Lu}\p{Ll}+ \p{Lu}/u.test(
          after,
        );
      if (isTitle || isCouncil || !notTitled.test(before) || beginsSentence(prose, start)) return;
      const found = plain.slice(start, end);
      const text = found.toLowerCase();
      report(capital, { found }, { start, end, fix: { description: 'Write a small letter', text } });
    });
  },
});
