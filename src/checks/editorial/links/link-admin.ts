import type { ProblemKind } from '../../../problems/kind.js';
import { documentRule } from '../../rule.js';
import { body } from '../examples.js';
import { formatting } from '../sources.js';
import { placeOf } from '../text-rule.js';
import { proseOf } from '../text/document-prose.js';
import { hrefRange } from '../text/links.js';

const kind: ProblemKind<{ what: string }> = {
  code: 'link-admin',
  severity: 'warning',
  summary: 'A link leads to the public page, without what mail programs and campaigns add to it.',
  advice:
    'Links copied from a publishing tool, a preview, a protected e-mail or a newsletter do not work for readers, or ' +
    'tell others where they came from. Open the page in a private window and copy its address. `--fix` takes the ' +
    '`utm_` parameters out.',
  message: ({ what }) => `Link to the public page: this address ${what}.`,
};

const faults: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(?:https?:\/\/[^/]*gov\.uk)?\/government\/admin\//i, 'is one of the publishing tool'],
  [
    /^https?:\/\/(?:[^/]*[.-])?(?:whitehall-admin|draft-origin|draft-assets|content-publisher|integration|staging)[.-][^/]*publishing\.service\.gov\.uk/i,
    'is one of a publishing tool or a preview',
  ],
  [/^https?:\/\/(?:[^/]*\.)?safelinks\.protection\.outlook\.com\//i, 'is one that a mail program made'],
  [
    /^https?:\/\/(?:urldefense(?:\.proofpoint)?\.com|protect-[a-z]+\.mimecast\.com|linkprotect\.cudasvc\.com)\//i,
    'is one that a mail program made',
  ],
  [/^(?:file:|[a-z]:\\)/i, 'leads to a file on one computer'],
];

const campaign = /[?&](?:utm_[a-z]+|gclid|fbclid|mc_cid|mc_eid)=/i;

/** Takes the parameters of campaigns out of an address. */
function withoutCampaign(href: string): string {
  const [, path, query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(href)!;
  const kept = query.split('&').filter((parameter) => !campaign.test(`?${parameter}`));
  return path! + (kept.length > 0 ? `?${kept.join('&')}` : '') + fragment;
}

/** Links to publishing tools, previews and wrapped or tracked addresses. */
export const linkAdmin = documentRule({
  kinds: [kind],
  readsBody: true,
  source: formatting('links'),
  right: [body('See the [flood plan](/government/publications/flood-plan).')],
  wrong: [
    body('See the [flood plan](/government/admin/publications/1234).'),
    body(
      'See the [flood plan](/flood-plan?utm_source=mail&page=2).',
      'See the [flood plan](/flood-plan?page=2).',
    ),
  ],
  check(document, report) {
    for (const prose of proseOf(document, { fields: ['body'], anyLanguage: true })) {
      for (const link of prose.links) {
        const fault = faults.find(([pattern]) => pattern.test(link.href))?.[1];
        const isTracked = fault === undefined && campaign.test(link.href);
        if (fault === undefined && !isTracked) continue;
        const place = placeOf(prose, link);
        const range = hrefRange(prose, link);
        if (range) place.range = range;
        if (range && isTracked) {
          const edit = { path: prose.path, ...range, text: withoutCampaign(link.href) };
          place.fix = { description: 'Remove the parameters of the campaign', edits: [edit] };
        }
        report(kind, { what: fault ?? 'says from which campaign readers come' }, place);
      }
    }
  },
});
