import type { ProblemKind } from '../../../problems/kind.js';
import { knownAbbreviations } from '../data/known-abbreviations.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ text: string }> = {
  code: 'block-capitals',
  severity: 'warning',
  summary: 'Words are not written in capitals.',
  advice: 'Words in capitals have no shape and are slow to read, and some screen readers spell them out.',
  message: ({ text }) => `Write “${text}” in small letters.`,
};

/** Two or more words in capitals, one after another, of which one at least is long. */
const shouting =
  /(?<![\p{L}\d&/-])\p{Lu}{2,}(?:['’]S)?(?:[ -]+(?:\p{Lu}{2,}(?:['’]S)?|[AI&](?= )))+(?![\p{L}\d&/-])/uy;
const longWord = /\p{Lu}{5,}/u;

/** How papers are marked by who may see them. */
const markings = new Set(['OFFICIAL SENSITIVE', 'TOP SECRET', 'UK SECRET', 'UK OFFICIAL', 'UK EYES ONLY']);

/** Shouted words. Initials beside each other are left. */
export const blockCapitals = textRule({
  kinds: [kind],
  triggers: [sign.capitals],
  source: styleGuide('Block capitals'),
  right: [body('The UK and NATO meet today in Wales.')],
  wrong: [body('PRESS RELEASE: the bridge is closed.'), body('The bridge is CLOSED UNTIL MAY.')],
  check({ plain, capitals }, report) {
    let end = 0;
    for (let word = 0; word < capitals.length; word += 2) {
      const index = (shouting.lastIndex = capitals[word]!);
      const text = index < end ? undefined : shouting.exec(plain)?.[0];
      if (text === undefined) continue;
      end = index + text.length;
      if (!markings.has(text.replace('-', ' ')) && isShouted(text))
        report(kind, { text }, { start: index, end });
    }
  },
});

/** Whether one of several words, other than initials that everybody knows, is long. */
function isShouted(text: string): boolean {
  const words = text.match(/\p{Lu}+/gu)!.filter((word) => !knownAbbreviations.has(word));
  return words.length > 1 && words.some((word) => longWord.test(word) && /[AEIOU]/.test(word));
}
