import type { ProblemKind } from '../../../problems/kind.js';
import { contentTypes } from '../sources.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<unknown> = {
  code: 'gov-response-quotation',
  severity: 'warning',
  summary: 'A government response has the words of a minister or a spokesperson.',
  advice:
    'A government response says what the government holds of something in the news, in the words of somebody who ' +
    'speaks for it. Put them into a block quote under a line such as “A spokesperson said:”.',
  message: () => 'Quote a minister or a spokesperson: a government response has their words.',
};

const response = { newsType: 'government_response' };

/** Government responses without a quotation. */
export const govResponseQuotation = textRule({
  kinds: [kind],
  // Many responses of departments are plain statements, and good ones.
  offByDefault: true,
  fields: ['body'],
  anyLanguage: true,
  source: contentTypes('news articles'),
  right: [{ fields: { ...response, body: { govspeak: 'A spokesperson said: “We are looking into it.”' } } }],
  wrong: [{ fields: { ...response, body: { govspeak: 'We are looking into it.' } } }],
  check({ blocks: [first], signs, path }, report, _context, { content }) {
    if (content.kind !== 'news-story' || content.newsType !== 'government_response' || path[0] !== 'body')
      return;
    const hasQuotation = (signs & (sign.blockQuote | sign.doubleQuote)) !== 0;
    if (first && !hasQuotation) report(kind, {}, first);
  },
});
