import type { ProblemKind } from '../../../problems/kind.js';
import { documentRule } from '../../rule.js';
import { body } from '../examples.js';
import { formatting } from '../sources.js';
import { placeOf } from '../text-rule.js';
import { proseOf } from '../text/document-prose.js';
import { hrefRange } from '../text/links.js';

const kind: ProblemKind<{ href: string; instead: string }> = {
  code: 'link-relative',
  severity: 'warning',
  summary: 'A link begins with a slash, a number sign or its scheme.',
  advice:
    'An address without one of these is looked for beside the page, where nothing is: `www.gov.uk/floods` becomes ' +
    '`/government/news/www.gov.uk/floods`. Begin a path on the same site with `/`, and an address elsewhere with ' +
    '`https://`.',
  message: ({ href, instead }) =>
    `Write ${instead} instead of \`${href}\`: it is looked for beside the page.`,
};

const complete = /^(?:[a-z][a-z\d+.-]*:|\/|#)/i;
const host = /^(?:www\.|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:uk|com|org|net|eu|int|info)(?:[/?#]|$))/i;

/** Links relative to the page, which authors do not mean. */
export const linkRelative = documentRule({
  kinds: [kind],
  readsBody: true,
  source: formatting('links'),
  right: [body('See the [flood maps](/flood-maps) and the [tide tables](https://tides.example.org/).')],
  wrong: [body('See the [flood maps](www.gov.uk/flood-maps).'), body('See the [flood maps](flood-maps).')],
  check(document, report) {
    for (const prose of proseOf(document, { fields: ['body'], anyLanguage: true })) {
      for (const link of prose.links) {
        const { href } = link;
        if (href === '' || complete.test(href)) continue;
        const instead = host.test(href) ? `\`https://${href}\`` : `the address from \`/\` or \`https://\``;
        report(kind, { href, instead }, { ...placeOf(prose, link), range: hrefRange(prose, link) });
      }
    }
  },
});
