import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { writingGuidelines } from '../sources.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ text: string }> = {
  code: 'heading-no-link',
  severity: 'warning',
  summary: 'A heading holds no link.',
  advice:
    'A link in a heading is easy to miss, and lists of the page’s headings show it without its purpose. Put the link ' +
    'into the text below.',
  message: ({ text }) => `Move the link “${text}” out of the heading, into the text below.`,
};

/** Headings with a link inside. */
export const headingNoLink = textRule({
  kinds: [kind],
  triggers: [sign.link],
  fields: ['body'],
  anyLanguage: true,
  source: writingGuidelines('add links'),
  right: [body('## Flood maps\n\nSee the [maps of rivers](/flood-maps).')],
  wrong: [body('## [Flood maps](/flood-maps)\n\nThe maps show rivers.')],
  check(prose, report) {
    for (const { start, end } of prose.links) {
      if (prose.blockAt(start)?.kind !== 'heading') continue;
      report(kind, { text: prose.text.slice(start, end) }, { start, end });
    }
  },
});
