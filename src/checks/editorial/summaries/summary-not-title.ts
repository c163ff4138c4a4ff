import type { ProblemKind } from '../../../problems/kind.js';
import { documentRule } from '../../rule.js';
import { writingGuidelines } from '../sources.js';
import { placeOf } from '../text-rule.js';
import { proseOf } from '../text/document-prose.js';
import type { Prose } from '../text/prose.js';
import { sentencesIn } from '../text/sentences.js';

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

/** Whether two texts are near enough in length to say the same. */
function isNear(one: string, other: string): boolean {
  return Math.abs(one.length - other.length) <= 12;
}

/** The first sentence of a body that begins with a paragraph. */
function firstSentence(prose: Prose | undefined): string | undefined {
  const block = prose?.blocks[0];
  if (!prose || block?.kind !== 'paragraph') return undefined;
  const sentence = sentencesIn(prose.text, block.start, block.end)[0];
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
    const said = essence(summary.text);
    const [title] = proseOf(document, { fields: ['title'] });
    const whole = placeOf(summary, summary.blocks[0]!);
    if (title && isNear(title.text, summary.text) && essence(title.text) === said) {
      report(kind, { what: '`title`' }, whole);
      return;
    }
    const first = firstSentence(proseOf(document, { fields: ['body'] })[0]);
    if (first !== undefined && isNear(first, summary.text) && essence(first) === said) {
      report(kind, { what: 'the first sentence of the body' }, whole);
    }
  },
});
