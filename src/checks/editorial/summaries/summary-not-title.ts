import type { ProblemKind } from '../../../problems/kind.js';
import { documentRule } from '../../rule.js';
import { writingGuidelines } from '../sources.js';
import { placeOf } from '../text-rule.js';
import { proseOf } from '../text/document-prose.js';
import type { Prose } from '../text/prose.js';

const kind: ProblemKind<{ what: string }> = {
  code: 'summary-not-title',
  severity: 'warning',
  summary: 'A summary does not repeat the title or the first line of the body.',
  advice:
    'Readers see the title, the summary and the first line one under the other. Let the summary add to the title, ' +
    'and begin the body with what is not said yet.',
  message: ({ what }) => `Say something new in \`summary\`: it repeats ${what}.`,
};

/** A text without what does not count when two texts are compared. */
function essence(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/** Whether two texts say the same. Most differ in their length or in their first letter. */
function isSame(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 12) return false;
  const [first, otherFirst] = [one, other].map((text) => /[\p{L}\d]/u.exec(text)?.[0].toLowerCase());
  return first === otherFirst && essence(one) === essence(other);
}

/** The first sentence of a body that begins with a paragraph. */
function firstSentence(prose: Prose | undefined): string | undefined {
  const block = prose?.blocks[0];
  if (!prose || block?.kind !== 'paragraph') return undefined;
  const sentence = prose.sentencesOf(block)[0];
  return sentence && prose.text.slice(sentence.start, sentence.end);
}

/** Summaries that say again what stands above or below them. */
export const summaryNotTitle = documentRule({
  kinds: [kind],
  readsBody: true,
  source: writingGuidelines('summaries'),
  right: [
    { fields: { title: 'Driving limits for 16 drugs approved', summary: 'They hold from autumn 2014.' } },
  ],
  wrong: [
    {
      fields: {
        title: 'Driving limits for 16 drugs approved',
        summary: 'Driving limits for 16 drugs approved.',
      },
    },
    {
      fields: {
        summary: 'New limits hold from autumn 2014.',
        body: { govspeak: 'New limits hold from autumn 2014. They follow 2 consultations.' },
      },
    },
  ],
  check(document, report) {
    const [summary] = proseOf(document, { fields: ['summary'] });
    if (!summary) return;
    const [title] = proseOf(document, { fields: ['title'] });
    if (title && isSame(title.text, summary.text)) {
      report(kind, { what: '`title`' }, placeOf(summary, summary.blocks[0]!));
      return;
    }
    const first = firstSentence(proseOf(document, { fields: ['body'] })[0]);
    if (first !== undefined && isSame(first, summary.text)) {
      report(kind, { what: 'the first sentence of the body' }, placeOf(summary, summary.blocks[0]!));
    }
  },
});
