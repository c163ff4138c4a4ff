import type { ProblemKind } from '../../../problems/kind.js';
import { title } from '../examples.js';
import { writingGuidelines } from '../sources.js';
import { textRule } from '../text-rule.js';
import { linkInText } from '../text/link-in-text.js';

const kind: ProblemKind<unknown> = {
  code: 'title-no-link',
  severity: 'warning',
  summary: 'A title holds no link.',
  advice:
    'A title is a link itself wherever it is listed, so what looks like a link inside is shown as it is typed. Move ' +
    'the link to the body.',
  message: () => 'Move the link out of `title`: it is shown as plain text.',
};

/** Titles with an address or the markup of a link. */
export const titleNoLink = textRule({
  kinds: [kind],
  fields: ['title'],
  anyLanguage: true,
  source: writingGuidelines('add links'),
  right: [title('GOV.UK has a new home page')],
  wrong: [title('Flood maps: see https://www.gov.uk/floods')],
  check({ text }, report) {
    const found = linkInText(text);
    if (found) report(kind, {}, found);
  },
});
