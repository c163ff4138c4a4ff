import type { ProblemKind } from '../../../problems/kind.js';
import { summary } from '../examples.js';
import { writingGuidelines } from '../sources.js';
import { textRule } from '../text-rule.js';

const kind: ProblemKind<{ opener: string }> = {
  code: 'summary-opener',
  severity: 'warning',
  summary: 'A summary begins with what matters, not with “This page is about”.',
  advice:
    'Search results cut the end of a summary off, so its first words count. “This consultation is about”, “A form ' +
    'to” and “This release provides” say what the page is, which readers know. Begin with the subject itself.',
  message: ({ opener }) => `Begin \`summary\` with what it is about, not with “${opener}”.`,
};

const things =
  'consultation|release|press release|news story|news|article|story|page|document|publication|paper|policy paper|report|guide|guidance|form|collection|statement|update|summary';
const thing = `(?:${things})`;

/** The words that such an opener begins with: looked for first, since few summaries begin with one. */
const firstWords = new Set(
  ['this', 'a', 'an', 'tool', 'information', 'details'].concat(
    things.split('|').map((name) => name.split(' ')[0]!),
  ),
);

const opener = new RegExp(
  String.raw`^(?:this ${thing} (?:is about|is on|is for|provides|contains|explains|describes|details|covers|outlines|gives|includes|looks at|summarises|sets out|concerns|relates to)|(?:an? )?(?:form|guide|guidance|tool) to|(?:an? )?${thing} (?:about|on how to|that explains|that sets out|explaining|describing|detailing|outlining|providing|setting out)|(?:information|details) (?:about|on))\b`,
  'i',
);

/** Summaries that begin by saying what sort of page it is. */
export const summaryOpener = textRule({
  kinds: [kind],
  fields: ['summary'],
  source: writingGuidelines('summaries'),
  right: [
    summary('Who can get a grant for flood defences, and how to apply.'),
    summary('Report to the Prime Minister by Jane Bloggs.'),
  ],
  wrong: [
    summary('This consultation is about grants for flood defences.'),
    summary('This release provides figures on flood defences.'),
  ],
  check({ text, blocks: [block] }, report) {
    const { start, end } = block!;
    const space = text.indexOf(' ', start);
    if (!firstWords.has(text.slice(start, space === -1 ? end : space).toLowerCase())) return;
    const found = opener.exec(text.slice(start));
    if (found) report(kind, { opener: found[0] }, { start, end: start + found[0].length });
  },
});
