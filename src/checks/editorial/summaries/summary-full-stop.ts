import type { ProblemKind } from '../../../problems/kind.js';
import { summary } from '../examples.js';
import { writingGuidelines } from '../sources.js';
import { textRule } from '../text-rule.js';

const kind: ProblemKind<unknown> = {
  code: 'summary-full-stop',
  severity: 'warning',
  summary: 'A summary ends with a full stop.',
  advice:
    'A summary is made of full sentences. Put a full stop at its end; `--fix` does it where letters end it.',
  message: () => 'End `summary` with a full stop.',
};

/** The end of a sentence, and quotation marks or brackets that may close behind it. */
const ended = /[.!?…]['"’”)\]]*$/;

/** Summaries that do not end like a sentence. */
export const summaryFullStop = textRule({
  kinds: [kind],
  fields: ['summary'],
  source: writingGuidelines('summaries'),
  right: [summary('New limits for 16 drugs have been approved.')],
  wrong: [
    summary('New limits for 16 drugs have been approved', 'New limits for 16 drugs have been approved.'),
    summary('New limits for 16 drugs have been approved:'),
  ],
  check({ text, blocks: [block] }, report) {
    const { start, end } = block!;
    if (text[end - 1] === '.' || ended.test(text.slice(start, end))) return;
    const canAdd = /[\p{L}\d)%’”'"]$/u.test(text.slice(start, end));
    report(
      kind,
      {},
      {
        start: end - 1,
        end,
        fix: canAdd ? { description: 'Add a full stop', text: '.', start: end, end } : undefined,
      },
    );
  },
});
