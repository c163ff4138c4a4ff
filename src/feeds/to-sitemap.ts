import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Context } from '../catalogue/context.js';
import { localeOf } from '../catalogue/identity.js';
import { checkedSite } from '../catalogue/site.js';
import { languageTag } from '../catalogue/language-tag.js';
import { momentOf } from '../time/moment.js';
import type { Content } from '../types/content.js';
import { pageAddress } from './page-address.js';
import { writeXml } from './xml.js';

/** What sitemaps.org allows in one file. */
const limit = 50_000;

/**
 * Writes documents as a sitemap, in their order, each with its translations.
 *
 * @param documents - Documents of any kind, 50,000 at most.
 * @param context - The catalogue that they are part of, and the site.
 * @returns The sitemap as XML.
 * @throws RangeError if there are more than 50,000 documents, or `context.site` cannot be published on.
 * @example
 * toSitemap(catalogue.documents, { catalogue, site });
 */
export function toSitemap(documents: Iterable<Content>, context: Context): string {
  checkedSite(context.site);
  const all = [...documents];
  if (all.length > limit) {
    throw new RangeError(`Expected \`documents\` to be ${limit} at most, got \`${all.length}\` (number)`);
  }
  const namespaces = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  };
  return writeXml(
    x(
      'urlset',
      namespaces,
      all.map((content) => page(content, context)),
    ),
  );
}

function page(content: Content, context: Context): Element {
  const changed = lastChangeOf(content);
  const translations = context.catalogue.translations(content);
  return x('url', [
    x('loc', pageAddress(content, context)),
    ...(changed === undefined ? [] : [x('lastmod', momentOf(changed))]),
    ...(translations.length < 2 ? [] : translations.map((each) => alternate(each, context))),
  ]);
}

function alternate(content: Content, context: Context): Element {
  return x('xhtml:link', {
    rel: 'alternate',
    hreflang: languageTag(localeOf(content)),
    href: pageAddress(content, context),
  });
}

/** The moment of the last change that a document tells of. */
function lastChangeOf(content: Content): string | undefined {
  if (content.kind === 'news-story') return content.updatedAt ?? content.firstPublishedAt;
  return content.kind === 'strategy' ? (content.updatedAt ?? content.publishedOn) : undefined;
}
