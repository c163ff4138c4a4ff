import { governmentEraOf } from '../../catalogue/history-mode.js';
import { isPolitical } from '../../catalogue/political.js';
import type { Context } from '../../catalogue/context.js';
import { checkedSite } from '../../catalogue/site.js';
import { treeToHtml } from '../../body/to-html.js';
import type { Content } from '../../types/content.js';
import type { Body } from '../../types/parts/body.js';
import type { ContentItemOf } from '../items/content-item.js';
import { writeItem } from './write-item.js';
import type { Writing } from './writing.js';

/**
 * Writes a document as a content item, as GOV.UK's content API returns it.
 *
 * What was kept of an item that the document was read from is put back; a fact of the model always wins over it.
 * Links lead to the documents of the catalogue that the document names; what the catalogue does not hold is left
 * out. The same input gives the same bytes.
 *
 * @param content - A document that passes its checks.
 * @param context - The catalogue of all documents, and the site.
 * @throws TypeError or RangeError if the site cannot be published on.
 * @example
 * const item = toContentItem(story, { catalogue, site: { url: 'https://www.gov.uk', name: 'GOV.UK' } });
 * item.schema_name; // 'news_article'
 */
export function toContentItem<Document extends Content>(
  content: Document,
  context: Context,
): ContentItemOf<Document['kind']> {
  return writeItem(content, writingIn(context)) as unknown as ContentItemOf<Document['kind']>;
}

/** What writing knows in a context. */
export function writingIn({ catalogue, site, today }: Context): Writing {
  return {
    siteUrl: checkedSite(site).url,
    get: (kind, slug, locale) => catalogue.get(kind, slug, { locale }),
    resolve: (kind, slug, locale) => catalogue.resolve(kind, slug, locale),
    translations: (content) => {
      const all = catalogue.translations(content);
      return all.length === 0 ? [content] : all;
    },
    html: (body, owner) => htmlOf(body, owner),
    isPolitical: (content) => isPolitical(content, catalogue),
    eraOf: (content) => governmentEraOf(content, catalogue, { today }),
  };

  /** HTML that sanitising leaves alone is written as it came. */
  function htmlOf(body: Body, owner: Content): string {
    const isMain =
      body === ('body' in owner ? owner.body : 'biography' in owner ? owner.biography : undefined);
    const parsed = isMain ? catalogue.document(owner) : catalogue.text(body, owner);
    if ('html' in body && !parsed.changedBySanitising) return body.html;
    return treeToHtml(parsed.tree);
  }
}
