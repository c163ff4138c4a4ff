import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { writingGuidelines } from '../sources.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ words: string; href: string }> = {
  code: 'link-text-same',
  severity: 'warning',
  summary: 'Links with the same text lead to the same page.',
  advice:
    'People who listen to a page go through its links without the text around them. Two links that sound alike and ' +
    'lead elsewhere cannot be told apart. Say in each what is different.',
  message: ({ words, href }) => `Give this link a text of its own: another “${words}” leads to ${href}.`,
};

/** Links whose text another link to another page has too. */
export const linkTextSame = textRule({
  kinds: [kind],
  triggers: [sign.link],
  fields: ['body'],
  source: writingGuidelines('add links'),
  right: [body('See the [slides on radar](/radar) and the [slides on sonar](/sonar).')],
  wrong: [body('The radar talk: [see the slides](/radar). The sonar talk: [see the slides](/sonar).')],
  check(prose, report) {
    if (prose.links.length < 2) return;
    const leadsTo = new Map<string, string>();
    for (const { words, href, start, end } of prose.links) {
      const key = words.toLowerCase();
      const other = leadsTo.get(key);
      if (key === '') continue;
      if (other === undefined) leadsTo.set(key, href);
      else if (samePage(other) !== samePage(href)) report(kind, { words, href: other }, { start, end });
    }
  },
});

/** An address without what does not change the page. */
function samePage(href: string): string {
  return href
    .replace(/^https?:\/\/www\.gov\.uk(?=\/)/, '')
    .replace(/#.*$/s, '')
    .replace(/\/$/, '');
}
