import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { eachCapitalisedWord, wordSet } from '../text/words.js';

const kind: ProblemKind<unknown> = {
  code: 'government-case',
  severity: 'warning',
  summary: '“government” has a small letter.',
  advice:
    'Write “the government” and “UK government”. The full titles of other governments have a capital, such as “Welsh ' +
    'Government”, and so have “HM Government” and names such as “Government Digital Service”. `--fix` writes the small ' +
    'letter.',
  message: () => 'Write “government” with a small letter.',
};

const government = wordSet(['government', "government's"]);

/** Words before it with which it is no name. */
const notNamed =
  /(?:^|[\s,(])(?:[Tt]he|[Tt]his|[Aa]|[Oo]ur|their|its|of|by|from|with|and|for|to|in|across|between|UK|U\.K\.|British|HMG|coalition|Coalition|Conservative|Labour|central|local|devolved|current|present|previous|last|new|next|whole|cross|foreign|national|overseas|elected|incoming|outgoing) $/;

/** The start of a name that ends with it: “Institute for Government”. */
const inName = /(?<!\p{L})(?!The |This |Our |A )\p{Lu}\p{L}+ (?:for|of|in|and|to|with) $/u;

/** Names of which it is the first word or a later one. */
const named = /^ (?:(?:of|for) (?:the )?)?\p{Lu}/u;

/** The government of the United Kingdom with a capital. */
export const governmentCase = textRule({
  kinds: [kind],
  triggers: [government],
  source: styleGuide('Government'),
  right: [
    body(
      'The UK government, the Welsh Government and the Government Digital Service met HM Government’s critics.',
    ),
  ],
  wrong: [
    body('We ask the Government to act.', 'We ask the government to act.'),
    body('The UK Government’s plan holds.', 'The UK government’s plan holds.'),
  ],
  check(prose, report) {
    const { plain } = prose;
    eachCapitalisedWord(prose, government, (word, start, end) => {
      const before = plain.slice(Math.max(0, start - 24), start);
      if (inName.test(before)) return;
      const isPossessive = word.includes("'");
      if (!notNamed.test(before) || (!isPossessive && named.test(plain.slice(end, end + 16)))) return;
      report(
        kind,
        {},
        {
          start,
          end: start + 'Government'.length,
          fix: { description: 'Write a small letter', text: 'government' },
        },
      );
    });
  },
});
