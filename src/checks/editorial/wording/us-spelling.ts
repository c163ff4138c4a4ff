import type { ProblemKind } from '../../../problems/kind.js';
import { usSpelling } from '../data/us-spelling.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { isName } from '../text/names.js';
import { textRule } from '../text-rule.js';
import { eachWord, wordSet } from '../text/words.js';

const kind: ProblemKind<{ found: string; instead: string }> = {
  code: 'us-spelling',
  severity: 'warning',
  summary: 'Words are spelled as in the United Kingdom.',
  advice: 'Write “organise”, “colour” and “centre”. Names keep their own spelling. `--fix` respells.',
  message: ({ found, instead }) => `Spell “${found}” as in the United Kingdom: “${instead}”.`,
};

const words = wordSet(usSpelling.keys());

/** American spellings, outside of names. */
export const usSpellingRule = textRule({
  kinds: [kind],
  triggers: [words],
  source: styleGuide('Spelling'),
  right: [body('The World Health Organization organises a licence for the grey harbour.')],
  wrong: [body('The center organizes talks.', 'The centre organises talks.')],
  check(prose, report) {
    const { plain } = prose;
    eachWord(prose, words, (word, start, end) => {
      if (isName(prose, start, end)) return;
      const found = plain.slice(start, end);
      const instead = sameCase(usSpelling.get(word)!, found);
      report(
        kind,
        { found, instead },
        { start, end, fix: { description: `Write “${instead}”`, text: instead } },
      );
    });
  },
});

function sameCase(word: string, like: string): string {
  return like.charAt(0) === like.charAt(0).toLowerCase()
    ? word
    : word.charAt(0).toUpperCase() + word.slice(1);
}
