import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { writingGuidelines } from '../sources.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ text: string }> = {
  code: 'heading-generic',
  severity: 'warning',
  summary: 'A heading says what is under it.',
  advice:
    '“Introduction”, “Further reading” and “More information” could stand over any text. Say what the information is ' +
    'about. An introduction needs no heading.',
  message: ({ text }) => `Say in the heading what is under it: “${text}” could stand over any text.`,
};

const generic =
  /^(?:introduction|further reading|(?:more|further|additional|other|general) information)[.:]?$/i;

/** Headings that could stand over any text. */
export const headingGeneric = textRule({
  kinds: [kind],
  triggers: [sign.heading],
  fields: ['body'],
  source: writingGuidelines('clear structure'),
  right: [body('## Background\n\nThe fund opened in 2014.')],
  wrong: [body('## Further information\n\nThe fund opened in 2014.')],
  check({ headings, text }, report) {
    for (const { block } of headings) {
      const heading = text.slice(block.start, block.end);
      if (generic.test(heading)) report(kind, { text: heading }, block);
    }
  },
});
