import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { writingGuidelines } from '../sources.js';
import { isAddress } from '../text/links.js';
import { countSyllables } from '../text/syllables.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ words: string }> = {
  code: 'link-text-short',
  severity: 'info',
  summary: 'A link of one word has a word of three syllables or more.',
  advice:
    'A short word is a small target for a finger and says little. Link more of the sentence: “the [form for ' +
    'boats](/boats)” rather than “the [form](/boats) for boats”.',
  message: ({ words }) => `Link more words than “${words}”: a short link is hard to hit and says little.`,
};

const fewSyllables = 3;

/** Links of one short word. Names, initials and addresses are left. */
export const linkTextShort = textRule({
  kinds: [kind],
  triggers: [sign.link],
  // In a list of pages a short word is often the right name: “complaints”.
  offByDefault: true,
  fields: ['body'],
  source: writingGuidelines('add links'),
  right: [body('Fill in the [form for boats](/boats).'), body('Ask for [accommodation](/stay).')],
  wrong: [body('Fill in the [form](/boats) for boats.')],
  check(prose, report) {
    for (const { words, start, end, region } of prose.links) {
      if (region !== 'running' || isAddress(words) || !/^\p{Ll}[\p{Ll}'’-]*$/u.test(words)) continue;
      if (countSyllables(words) < fewSyllables) report(kind, { words }, { start, end });
    }
  },
});
