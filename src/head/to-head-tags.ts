import { absoluteAddress } from '../catalogue/absolute-address.js';
import { basePathOf } from '../catalogue/base-path.js';
import type { Context } from '../catalogue/context.js';
import { defaultLocale, localeOf } from '../catalogue/identity.js';
import { nameOf } from '../catalogue/name-of.js';
import { directionOf } from '../html/locales/direction.js';
import { languageTag } from '../catalogue/language-tag.js';
import { wordsOf } from '../html/locales/words-of.js';
import type { Graph } from '../json-ld/nodes/graph.js';
import type { WebPage } from '../json-ld/nodes/web-page.js';
import { toJsonLd } from '../json-ld/to-json-ld.js';
import type { Content, ContentOf } from '../types/content.js';
import type { HeadTags, LinkTag } from './head-tags.js';
import { cardTags, named, openGraphTags } from './meta-tags.js';
import { openGraphOf } from './open-graph.js';

/** Options of {@link toHeadTags}. */
export interface HeadOptions {
  /** Nonce of the page's content security policy, for the JSON-LD script. */
  nonce?: string | undefined;
  /** The JSON-LD of the page, where `toJsonLd` has made it already. */
  jsonLd?: Graph | undefined;
}

/** Lets search results and Discover show the whole picture. */
const robots = 'max-image-preview:large';

/**
 * Gives what the head of a document's page holds: title, description, canonical address, translations, Open Graph,
 * the card of X, robots, feeds and JSON-LD.
 *
 * It is plain data. Adapters turn it into an HTML string (`despatch/head/html`), Next's metadata, unhead's input
 * and props for Astro. Character set and viewport are the page's own.
 *
 * @param content - A document of any kind.
 * @param context - The catalogue, the site, and the day that counts as today.
 * @throws TypeError or RangeError that names the option, if `site` cannot be published on.
 * @example
 * const head = toHeadTags(story, { catalogue, site }, { nonce: 'c2VjcmV0' });
 */
export function toHeadTags(content: Content, context: Context, options: HeadOptions = {}): HeadTags {
  const { nonce, jsonLd = toJsonLd(content, context) } = options;
  const locale = localeOf(content);
  const title = markedName(content);
  const description = descriptionOf(content);
  const translations: readonly Content[] = context.catalogue.translations(content as ContentOf<'news-story'>);
  const page = { url: addressOf(content, context), title, description, translations, ...datesIn(jsonLd) };
  const openGraph = openGraphOf(content, context, page);
  const head: HeadTags = {
    language: languageTag(locale),
    direction: directionOf(locale),
    title: `${title} - ${context.site.name}`,
    description,
    robots,
    openGraph,
    meta: [
      ...named('description', description),
      ...named('robots', robots),
      ...openGraphTags(openGraph),
      ...cardTags(openGraph),
    ],
    links: [
      { rel: 'canonical', href: page.url },
      ...translationLinks(translations, context),
      ...feedLinks(context),
    ],
    jsonLd,
  };
  return nonce === undefined ? head : { ...head, nonce };
}

/** The name of a document, marked if it is withdrawn. */
function markedName(content: Content): string {
  const name = nameOf(content);
  if (!('withdrawal' in content) || content.withdrawal === undefined) return name;
  return `${wordsOf(localeOf(content))?.phrases.withdrawnMark ?? '[Withdrawn]'} ${name}`;
}

function descriptionOf(content: Content): string | undefined {
  switch (content.kind) {
    case 'news-story':
    case 'strategy':
      return content.summary;
    case 'organisation':
      return content.description;
    case 'strategy-strand':
      return content.aim;
    default:
      return undefined;
  }
}

/** The dates as the graph has them, so that both say the same. */
function datesIn({ '@graph': nodes }: Graph): Pick<WebPage, 'datePublished' | 'dateModified'> {
  const page = nodes.find(
    (node): node is WebPage => node['@type'] === 'WebPage' || node['@type'] === 'ProfilePage',
  );
  return { datePublished: page?.datePublished, dateModified: page?.dateModified };
}

/** Links to every translation, the page itself among them, and to the one for readers of any other language. */
function translationLinks(translations: readonly Content[], context: Context): LinkTag[] {
  if (translations.length < 2) return [];
  const forOthers = translations.find((each) => localeOf(each) === defaultLocale) ?? translations[0]!;
  return [
    ...translations.map((each) => [languageTag(localeOf(each)), each] as const),
    ['x-default', forOthers] as const,
  ].map(([hreflang, each]) => ({ rel: 'alternate', href: addressOf(each, context), hreflang }));
}

function feedLinks({ site }: Context): LinkTag[] {
  return (site.feeds ?? []).flatMap(({ url, type, title }): LinkTag[] => {
    const href = absoluteAddress(url, site);
    return href === undefined ? [] : [{ rel: 'alternate', href, type, title }];
  });
}

function addressOf(content: Content, { catalogue, site }: Context): string {
  return absoluteAddress(basePathOf(content, catalogue), site) ?? `${site.url}/`;
}
