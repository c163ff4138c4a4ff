import type { ProblemKind } from '../../../problems/kind.js';
import { title } from '../examples.js';
import { writingGuidelines } from '../sources.js';
import { textRule } from '../text-rule.js';

const kind: ProblemKind<{ length: number; max: number }> = {
  code: 'title-length',
  severity: 'warning',
  summary: 'A title is 65 characters or fewer, with spaces.',
  advice:
    'Search engines cut a longer title off. Say what happened in as few words as will do; names of schemes and ' +
    'organisations can move to the summary. A longer title is fine where nothing can be left out. A title of more ' +
    'than 255 characters is an error of its own: GOV.UK does not take it.',
  message: ({ length, max }) => `Shorten \`title\` to ${max} characters or fewer: it has ${length}.`,
};

/** Titles that search results cut off. */
export const titleLength = textRule({
  kinds: [kind],
  fields: ['title'],
  options: { max: 65 },
  source: writingGuidelines('clear titles'),
  right: [title('Public approval for driving limits for 16 drugs')],
  wrong: [title('Government announces that new regulations on driving limits for 16 drugs are approved')],
  check({ text, blocks: [block] }, report, { options: { max } }) {
    if (block!.end - block!.start <= max) return;
    const length = [...text.slice(block!.start, block!.end)].length;
    if (length > max) report(kind, { length, max }, block!);
  },
});
