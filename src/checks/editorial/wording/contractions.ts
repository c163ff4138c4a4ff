import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { beginsSentence } from '../text/numbers.js';
import { eachWord, wordSet } from '../text/words.js';

const kind: ProblemKind<{ found: string; instead: string }> = {
  code: 'contractions',
  severity: 'warning',
  summary: 'Negative and long contractions are written out.',
  advice:
    'Many people read “can’t” as its opposite, and “should’ve” is hard for those who learn English. Write “cannot” and ' +
    '“should have”. Simple ones, such as “you’ll”, are fine. `--fix` writes them out, but not in questions.',
  message: ({ found, instead }) => `Write “${instead}” instead of “${found}”.`,
};

const auxiliaries = 'are could did does do had has have is might must need should was were would'.split(' ');

const inFull: ReadonlyMap<string, string> = new Map([
  ...auxiliaries.map((verb): [string, string] => [`${verb}n't`, `${verb} not`]),
  ["can't", 'cannot'],
  ["won't", 'will not'],
  ["shan't", 'shall not'],
  ...['could', 'would', 'should', 'might', 'must'].map((verb): [string, string] => [
    `${verb}'ve`,
    `${verb} have`,
  ]),
]);
const contracted = wordSet(inFull.keys());

/** Units behind a contraction in which the question mark of its sentence is looked for. */
const longestQuestion = 400;
const question = /^[^.\n?]*\?/;

/** Contractions that are misread. Words in quotation marks are left. */
export const contractions = textRule({
  kinds: [kind],
  triggers: [contracted],
  source: styleGuide('Contractions'),
  right: [body('You cannot apply yet, and you’ll get a letter.\n\nShe said: “I can’t wait.”')],
  wrong: [body('You can’t apply yet.', 'You cannot apply yet.'), body('Why don’t you apply?')],
  check(prose, report) {
    const { plain } = prose;
    eachWord(prose, contracted, (word, start, end) => {
      const instead = inFull.get(word)!;
      const found = plain.slice(start, end);
      const isCapital = found.charAt(0) !== word.charAt(0);
      const text = isCapital ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
      // A name: “the Don’t Look Away campaign”.
      if (isCapital && !beginsSentence(prose, start)) return;
      // "Don't you" cannot become "do not you".
      const isInverted = /^ (?:i|you|he|she|it|we|they|there|this|that|the)(?!\p{L})/iu.test(
        plain.slice(end, end + 6),
      );
      const canFix = !isInverted || (!isCapital && !question.test(plain.slice(end, end + longestQuestion)));
      report(
        kind,
        { found, instead: text },
        {
          start,
          end,
          fix: canFix ? { description: `Write “${text}”`, text } : undefined,
        },
      );
    });
  },
});
