import type { ProblemKind } from '../../../problems/kind.js';
import { body, title } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { beginsSentence, numberWords } from '../text/numbers.js';
import { eachWord, wordSet } from '../text/words.js';

const kind: ProblemKind<{ found: string; instead: string }> = {
  code: 'number-words',
  severity: 'warning',
  summary: 'Numbers from 2 are written as numerals, and “one” as a word.',
  advice:
    'Numerals are found faster than words. Write “3 towns” and “12 weeks”; at the start of a sentence, in “two ' +
    'thirds” and in set phrases, words are right. `--fix` rewrites.',
  message: ({ found, instead }) => `Write “${instead}” instead of “${found}”.`,
};

const words = wordSet(numberWords.keys());

/** Words behind a number word that is no count: fractions, and words that do not belong to it. */
const uncounted =
  /^(?:thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|halves|halfs?|fold|per|percent|hundred|thousand|score|dozen|of|or|and|to|by|in|on|at|for|with|that|which|who|were|are|is|was|be|will|would|can|could|have|had|has|as|from|after|before|into|than|do|did|might|must|may|should|when|where|if|but|not|so|because|while|up|out|off|apart|together|sides|minds|corners|ways|worlds|birds|cents|fingers|extremes|past|o['’]clock)$/;

/** What counts a length of time or of way, joined to its number by a hyphen. */
const measured = /^-(?:year|month|week|day|hour|minute|mile|storey|point|person|part|page|bedroom)(?!\p{L})/u;

/** Counts in words. */
export const numberWordsRule = textRule({
  kinds: [kind],
  triggers: [words],
  source: styleGuide('Numbers'),
  right: [body('Two towns and one city get 3 parks. Two thirds of homes, or one or two more, are near.')],
  wrong: [
    body('The fund helps three towns.', 'The fund helps 3 towns.'),
    title('Fund opens in six towns', 'Fund opens in 6 towns'),
  ],
  check(prose, report) {
    const { plain } = prose;
    eachWord(prose, words, (word, start, end) => {
      if (plain[start] !== word[0] || plain[start - 1] === '-' || beginsSentence(prose, start)) return;
      const after = plain.slice(end, end + 20);
      const next = /^ (\p{Ll}[\p{L}'’-]*)/u.exec(after)?.[1];
      if (!measured.test(after) && (next === undefined || uncounted.test(next) || numberWords.has(next)))
        return;
      const before = plain.slice(Math.max(0, start - 24), start);
      if (
        /\b(?:one|one of the|one of our|or|half past|quarter past|than|past|no|each|chapter|part) $/i.test(
          before,
        )
      )
        return;
      if (/(?:\p{L} or|, (?:and|or)?) ?$/u.test(before) || isAmongWords(before)) return;
      const instead = String(numberWords.get(word));
      report(
        kind,
        { found: word, instead },
        {
          start,
          end,
          fix: { description: `Write “${instead}”`, text: instead },
        },
      );
    });
  },
});

/** Whether another number in words stands before, so that the two read as a phrase: "four to six". */
function isAmongWords(before: string): boolean {
  const word = /(\p{L}+) (?:to|and|in|out of|by) $/u.exec(before)?.[1];
  return word !== undefined && (word === 'one' || numberWords.has(word.toLowerCase()));
}
