import type { ProblemKind } from '../../../problems/kind.js';
import { headlineWords, smallWords, wordsSmallInNames } from '../data/headline-words.js';
import { title } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';

const kind: ProblemKind<unknown> = {
  code: 'title-sentence-case',
  severity: 'warning',
  summary: 'A title has capitals as a sentence has.',
  advice:
    'Only the first word and names have a capital. Titles In Capitals Are Harder To Read, And Names Cannot Be Told ' +
    'From Other Words.',
  message: () => 'Write `title` in sentence case: capitals for the first word and for names only.',
};

const fewestWords = 3;

/**
 * Titles in which all words have capitals, although at least one of them is no part of a name. A title of names
 * alone is left.
 */
export const titleSentenceCase = textRule({
  kinds: [kind],
  fields: ['title'],
  source: styleGuide('Capitalisation'),
  right: [
    title('The National Planning Policy Framework'),
    title('Serious and organised crime strategy annual report published'),
    title('Foreign Secretary meets President Zelenskyy in Kyiv'),
  ],
  wrong: [
    title('Serious and Organised Crime Strategy Annual Report Published'),
    title('New Money For Flood Defences'),
  ],
  check({ plain, blocks: [block] }, report, _context, { content }) {
    if (content.kind !== 'news-story') return;
    let capitals = 0;
    let common = 0;
    for (const { 0: word, index } of plain.matchAll(/\p{L}[\p{L}'’]*/gu)) {
      const small = word.toLowerCase();
      const isCapital = word.charAt(0) !== small.charAt(0);
      // The first word of the title, or of what stands behind a colon or a dash.
      if (/(?:^|[:–—?!]|- )\s*$/.test(plain.slice(Math.max(0, index - 3), index))) continue;
      if (smallWords.has(small)) {
        if (isCapital && wordsSmallInNames.has(small)) common++;
      } else if (!isCapital) return;
      else if (/^\p{Lu}\p{Ll}/u.test(word)) {
        capitals++;
        if (headlineWords.has(small)) common++;
      }
    }
    if (capitals >= fewestWords && common > 0) report(kind, {}, block!);
  },
});
