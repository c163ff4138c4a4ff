import type { ProblemKind } from '../../../problems/kind.js';
import { summary } from '../examples.js';
import { writingGuidelines } from '../sources.js';
import { textRule } from '../text-rule.js';
import { linkInText } from '../text/link-in-text.js';

const kind: ProblemKind<unknown> = {
  code: 'summary-no-link',
  severity: 'warning',
  summary: 'A summary holds no link.',
  advice:
    'A summary is plain text, in search results too, so a link in it does not work. Move it to the body.',
  message: () => 'Move the link out of `summary`: it is shown as plain text.',
};

/** Summaries with an address or the markup of a link. */
export const summaryNoLink = textRule({
  kinds: [kind],
  fields: ['summary'],
  anyLanguage: true,
  source: writingGuidelines('add links'),
  right: [summary('GOV.UK has a new home page.')],
  wrong: [summary('See the [flood maps](/floods) before you travel.')],
  check({ text }, report) {
    const found = linkInText(text);
    if (found) report(kind, {}, found);
  },
});
