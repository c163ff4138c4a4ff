import type { ProblemKind } from '../../../problems/kind.js';
import { documentRule } from '../../rule.js';
import { styleGuide } from '../sources.js';
import { placeOf } from '../text-rule.js';
import { proseOf } from '../text/document-prose.js';
import { explainedInitials, looksLikeName, unknownInitials } from '../text/initials.js';

const kind: ProblemKind<{ letters: string }> = {
  code: 'title-abbreviation',
  severity: 'warning',
  summary: 'A title has no initials that readers may not know.',
  advice:
    'A title is read without its page, in lists and search results, so nothing explains it. Write the words, or ' +
    'leave them out. Initials that everybody knows may stay; the option `known` adds more of them.',
  message: ({ letters }) => `Write in \`title\` what “${letters}” stands for, or leave it out.`,
};

/** Titles with initials that the body explains, or that cannot be a name. */
export const titleAbbreviation = documentRule<{ known: string[] }>({
  kinds: [kind],
  readsBody: true,
  options: { known: [] },
  source: styleGuide('Abbreviations and acronyms'),
  right: [
    { fields: { title: 'NHS hospitals get 20 new scanners' } },
    { fields: { title: 'New FRANK adverts' } },
  ],
  wrong: [
    {
      fields: {
        title: 'CDE innovation event',
        body: { govspeak: 'The Centre for Defence Enterprise (CDE) met in London.' },
      },
    },
  ],
  check(document, report, { options: { known } }) {
    const [title] = proseOf(document, { fields: ['title'] });
    if (!title) return;
    const found = unknownInitials(title, known);
    if (found.length === 0) return;
    const explained = proseOf(document, { fields: ['body'] }).map(explainedInitials);
    for (const { letters, start, end, beginName } of found) {
      const isAbbreviation =
        explained.some((set) => set.has(letters)) || (!beginName && !/[AEIOUY]/.test(letters));
      if (!isAbbreviation || looksLikeName(letters)) continue;
      report(kind, { letters }, placeOf(title, { start, end }));
    }
  },
});
