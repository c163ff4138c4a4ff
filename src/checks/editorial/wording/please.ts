import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { eachWord, wordSet } from '../text/words.js';

const kind: ProblemKind<unknown> = {
  code: 'please',
  severity: 'warning',
  summary: 'Instructions do without “please”.',
  advice: 'It adds a word, and reads as if there were a choice. Say what to do: “Read the guidance”.',
  message: () => 'Leave “please” out: say what to do.',
};

const please = wordSet(['please']);

/** What stands before the verb: “as they please”. */
const asTheyPlease =
  /(?<!\p{L})(?:as|if|what|whatever|when|whenever|where|wherever|however) (?:I|you|he|she|we|they) $/iu;

/** Who is pleased, behind “to please”. */
const somebody =
  /^ (?:every|all|the|them|him|her|his|their|both|people|us|anyone|no ?one)(?!\p{L})|^ everyone/u;

/** "Please" before an instruction. */
export const pleaseRule = textRule({
  kinds: [kind],
  triggers: [please],
  source: styleGuide('Please'),
  right: [body('Read the guidance before you apply. We were pleased to hear from you.')],
  wrong: [body('Please read the guidance before you apply.')],
  check(prose, report) {
    const { plain } = prose;
    eachWord(prose, please, (_word, start, end) => {
      const before = plain.slice(Math.max(0, start - 20), start);
      if (asTheyPlease.test(before)) return;
      if (before.endsWith(' to ') && somebody.test(plain.slice(end, end + 12))) return;
      report(kind, {}, { start, end });
    });
  },
});
