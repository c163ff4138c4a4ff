import { basePathOf } from '../../catalogue/base-path.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import { kindOfPath, type PathTarget } from '../../catalogue/kind-of-path.js';
import { missingPage } from '../../problems/kinds/body.js';
import type { Content } from '../../types/content.js';
import { catalogueRule, type RuleCatalogue } from '../rule.js';

/** How many different paths a nearest one is looked up for: each look-up goes over all slugs of a kind. */
const mostSuggestions = 2000;

/** Texts without such a path need not be parsed. */
const mayLead = /\/government\/|\/courts-tribunals\//;

/**
 * Links in texts to organisations, people, roles, governments, strategies, strands and stories lead to a document.
 * Only where the content is the whole site are the others known not to exist.
 */
export const knownPages = catalogueRule({
  kinds: [missingPage],
  readsBody: true,
  offByDefault: true,
  check(all, report, { siteUrl }) {
    const { catalogue, documents } = all;
    const known = knownPaths(all);
    const nearest = new Map<string, string | undefined>();
    for (const { content, texts } of documents) {
      for (const { source, sourcePath, parsed } of texts.filter((text) => mayLead.test(text.source))) {
        void source;
        for (const { href, position } of parsed.links) {
          const path = sitePathOf(href, siteUrl);
          const target = path === undefined ? undefined : kindOfPath(path);
          if (path === undefined || !target || isKnown(path, target, known)) continue;
          if (!nearest.has(path) && nearest.size < mostSuggestions)
            nearest.set(path, nearestPath(target, catalogue));
          const start = position?.start.offset;
          const end = position?.end.offset;
          const range = start === undefined || end === undefined ? undefined : { start, end };
          const values = { path, nearest: nearest.get(path) };
          report(content, missingPage, values, { path: sourcePath, ...(range && { range }) });
        }
      }
    }
  },
});

/** The paths of all documents, of those too that do not have their model's shape, and of their attachments. */
function knownPaths({ catalogue, incomplete }: RuleCatalogue): ReadonlySet<string> {
  const known = new Set<string>();
  const whole = [...catalogue.documents, ...catalogue.all('government-era')];
  for (const content of [...whole, ...(incomplete as unknown as Content[])]) {
    known.add(basePathOf(content, catalogue));
    if (!('attachments' in content) || !Array.isArray(content.attachments)) continue;
    for (const { url } of content.attachments) known.add(url);
  }
  return known;
}

/** The path of an address on the site, without what only the page itself reads. Nothing for other addresses. */
function sitePathOf(href: string, siteUrl: string | undefined): string | undefined {
  const isOnSite = siteUrl !== undefined && href.startsWith(`${siteUrl}/`);
  const path = isOnSite ? href.slice(siteUrl.length) : href;
  if (!path.startsWith('/') || path.startsWith('//')) return undefined;
  return path.replace(/[?#].*$/s, '').replace(/(?<=[^/])\/+$/, '');
}

/** The pages below an organisation, and its feed, are not content. */
function isKnown(path: string, { kind, below }: PathTarget, known: ReadonlySet<string>): boolean {
  if (known.has(path)) return true;
  const feed = path.replace(/\.(?:atom|json)$/, '');
  if (feed !== path && known.has(feed)) return true;
  return kind === 'organisation' && below !== '' && known.has(path.slice(0, -below.length));
}

/** The path of the document that was probably meant: the same slug at another path, or the nearest slug. */
function nearestPath({ kind, slug, below }: PathTarget, catalogue: Catalogue): string | undefined {
  if (kind === 'strategy' && below !== '') {
    const strand = below.slice(1);
    const meant =
      catalogue.resolve('strategy-strand', strand) ?? nearestOf('strategy-strand', strand, catalogue);
    return meant && basePathOf(meant, catalogue);
  }
  const meant = catalogue.resolve(kind, slug) ?? nearestOf(kind, slug, catalogue);
  return meant && `${basePathOf(meant, catalogue)}${kind === 'organisation' ? below : ''}`;
}

function nearestOf(kind: PathTarget['kind'], slug: string, catalogue: Catalogue): Content | undefined {
  const nearest = catalogue.nearestSlug(kind, slug);
  return nearest === undefined ? undefined : catalogue.resolve(kind, nearest);
}
