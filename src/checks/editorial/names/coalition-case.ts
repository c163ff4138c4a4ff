import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { eachCapitalisedWord, wordSet } from '../text/words.js';

const kind: ProblemKind<unknown> = {
  code: 'coalition-case',
  severity: 'warning',
  summary: '“coalition” has a small letter.',
  advice:
    'Write “the coalition” and “coalition government”. Names such as “Global Coalition” keep the capital. `--fix` writes the small letter.',
  message: () => 'Write “coalition” with a small letter.',
};

const coalition = wordSet(['coalition', "coalition's"]);

/** The coalition with a capital, where it is no name. */
export const coalitionCase = textRule({
  kinds: [kind],
  triggers: [coalition],
  source: styleGuide('Coalition'),
  right: [body('The coalition joined the Global Coalition against Daesh.')],
  wrong: [body('The Coalition agreed.', 'The coalition agreed.')],
  check(prose, report) {
    const { plain } = prose;
    eachCapitalisedWord(prose, coalition, (_word, start, end) => {
      const isAlone = /(?:^|\W)(?:the|this|a|our)\s$/i.test(plain.slice(Math.max(0, start - 7), start));
      const isNamed = /^ (?:\p{Lu}(?!overnment)|of|for|to|against)/u.test(plain.slice(end, end + 12));
      if (!isAlone || isNamed) return;
      const fix = { description: 'Write a small letter', text: 'coalition' };
      report(kind, {}, { start, end: start + 'coalition'.length, fix });
    });
  },
});
