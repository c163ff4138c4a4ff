import { absoluteAddress } from '../catalogue/absolute-address.js';
import { basePathOf } from '../catalogue/base-path.js';
import type { Context } from '../catalogue/context.js';
import { localeOf } from '../catalogue/identity.js';
import type { Content } from '../types/content.js';
import type { NewsStory } from '../types/news-story.js';
import type { Strategy } from '../types/strategy.js';
import { openGraphLocale } from './open-graph-locale.js';
import { sharedImageOf, type SharedImage } from './shared-image.js';

/** What social media say of a page, as data. */
export interface OpenGraph {
  type: 'article' | 'profile' | 'website';
  siteName: string;
  /** Canonical address of the page. */
  url: string;
  title: string;
  description?: string | undefined;
  /** Such as `en_GB`. */
  locale: string;
  /** Locales of the translations. */
  alternateLocales: string[];
  image?: SharedImage | undefined;
  /** Set for a story or strategy. */
  article?: OpenGraphArticle | undefined;
}

/** What Open Graph says of an article. */
export interface OpenGraphArticle {
  /** Day, or moment with its offset. */
  publishedTime?: string | undefined;
  /** Day, or moment with its offset. */
  modifiedTime?: string | undefined;
  /** Day or moment of the withdrawal. */
  expirationTime?: string | undefined;
  /** Addresses of the organisations' pages. */
  authors: string[];
  /** The strategy that a story reports on. */
  tags: string[];
}

/** What is the same wherever a page's head says it. */
export interface PageFacts {
  url: string;
  title: string;
  description?: string | undefined;
  datePublished?: string | undefined;
  dateModified?: string | undefined;
  /** Translations of the document, itself among them. */
  translations: readonly Content[];
}

/** Gathers what social media say of a document's page. */
export function openGraphOf(content: Content, context: Context, page: PageFacts): OpenGraph {
  const locale = localeOf(content);
  const otherLocales = page.translations.map((each) => localeOf(each)).filter((each) => each !== locale);
  return {
    type: isArticle(content) ? 'article' : content.kind === 'person' ? 'profile' : 'website',
    siteName: context.site.name,
    url: page.url,
    title: page.title,
    description: page.description,
    locale: openGraphLocale(locale),
    alternateLocales: otherLocales.map(openGraphLocale),
    image: sharedImageOf(content, context.site),
    article: isArticle(content) ? articleOf(content, context, page) : undefined,
  };
}

function articleOf(
  content: NewsStory | Strategy,
  { catalogue, site }: Context,
  page: PageFacts,
): OpenGraphArticle {
  const locale = localeOf(content);
  const authors = (content.organisations ?? [])
    .map((slug) => catalogue.resolve('organisation', slug, locale))
    .map((organisation) => organisation && absoluteAddress(basePathOf(organisation, catalogue), site));
  const strategy =
    content.kind === 'news-story' && content.strategy !== undefined
      ? catalogue.resolve('strategy', content.strategy, locale)
      : undefined;
  return {
    publishedTime: page.datePublished,
    modifiedTime: page.dateModified,
    expirationTime: content.withdrawal?.at,
    authors: authors.filter((author) => author !== undefined),
    tags: strategy === undefined ? [] : [strategy.title],
  };
}

function isArticle(content: Content): content is NewsStory | Strategy {
  return content.kind === 'news-story' || content.kind === 'strategy';
}
