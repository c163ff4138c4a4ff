import type { ProblemKind } from '../../../problems/kind.js';
import { summary } from '../examples.js';
import { writingGuidelines } from '../sources.js';
import { textRule } from '../text-rule.js';

const kind: ProblemKind<{ length: number; max: number }> = {
  code: 'summary-length',
  severity: 'warning',
  summary: 'A summary is 160 characters or fewer, with spaces.',
  advice:
    'Search engines show about 160 characters. Keep what tells readers whether the page is for them, and leave the ' +
    'rest to the body. GOV.UK’s publishing tools refuse a summary of more than 600 characters (Content Publisher) ' +
    'or 65,535 (Whitehall).',
  message: ({ length, max }) => `Shorten \`summary\` to ${max} characters or fewer: it has ${length}.`,
};

/** Summaries that search results cut off. */
export const summaryLength = textRule({
  kinds: [kind],
  fields: ['summary'],
  options: { max: 160 },
  source: writingGuidelines('summaries'),
  right: [summary('The recommended limits for 16 different drugs have now been approved.')],
  wrong: [
    summary(
      'The recommended limits for 16 different drugs have now been approved following 2 government consultations, ' +
        'one on the limits for most drugs and another on those for amphetamine.',
    ),
  ],
  check({ text, blocks: [block] }, report, { options: { max } }) {
    if (block!.end - block!.start <= max) return;
    const length = [...text.slice(block!.start, block!.end)].length;
    if (length > max) report(kind, { length, max }, block!);
  },
});
