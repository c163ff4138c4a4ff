import type { ProblemKind } from '../../../problems/kind.js';
import { contentTypes } from '../sources.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ text: string }> = {
  code: 'gov-response-headings',
  severity: 'warning',
  summary: 'A government response is short and has no headings.',
  advice:
    'A government response says in a few lines, or in the words of a spokesperson, what the government holds of ' +
    'something in the news. What needs headings is another type of content.',
  message: ({ text }) => `Leave the heading “${text}” out: a government response is short and has none.`,
};

const response = { newsType: 'government_response' };

/** Headings in a government response. */
export const govResponseHeadings = textRule({
  kinds: [kind],
  triggers: [sign.heading],
  fields: ['body'],
  anyLanguage: true,
  source: contentTypes('news articles'),
  right: [{ fields: { ...response, body: { govspeak: 'A spokesperson said: “We are looking into it.”' } } }],
  wrong: [
    {
      fields: {
        ...response,
        body: { govspeak: '## Fish\n\nA spokesperson said: “We are looking into it.”' },
      },
    },
  ],
  check({ headings, text }, report, _context, { content }) {
    if (content.kind !== 'news-story' || content.newsType !== 'government_response') return;
    for (const { block } of headings) {
      report(kind, { text: text.slice(block.start, block.end) }, { start: block.start, end: block.end });
    }
  },
});
