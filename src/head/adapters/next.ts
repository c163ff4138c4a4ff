/**
 * The head of a page for Next's App Router.
 *
 * @module despatch/head/next
 */
import { toScriptText } from '../../json-ld/script-tag.js';
import type { HeadTags, LinkTag } from '../head-tags.js';
import type { OpenGraphArticle } from '../open-graph.js';
import type { SharedImage } from '../shared-image.js';

/** The part of Next's `Metadata` that a document fills. */
export interface NextMetadata {
  /** Absolute, so that a layout's template leaves it as it is. */
  title: { absolute: string };
  description?: string | undefined;
  robots: string;
  alternates: NextAlternates;
  openGraph: NextOpenGraph;
  twitter: { card: 'summary' | 'summary_large_image'; images?: SharedImage[] | undefined };
}

/** Addresses of the page, its translations and its feeds. */
export interface NextAlternates {
  canonical?: string | undefined;
  /** Addresses of translations by BCP 47 tag or `x-default`. */
  languages: Record<string, string>;
  /** Feeds by media type. */
  types: Record<string, Array<{ url: string; title?: string | undefined }>>;
}

/** Open Graph as Next takes it. */
export type NextOpenGraph = NextPage | (Omit<NextPage, 'type'> & { type: 'article' } & OpenGraphArticle);

/** Open Graph of a page that is no article. */
export interface NextPage {
  type: 'website' | 'profile';
  siteName: string;
  url: string;
  title: string;
  description?: string | undefined;
  locale: string;
  alternateLocale: string[];
  images?: SharedImage[] | undefined;
}

/** Props of the script element that carries the JSON-LD, which Next's metadata has no place for. */
export interface NextScript {
  type: 'application/ld+json';
  nonce?: string;
  dangerouslySetInnerHTML: { __html: string };
}

/**
 * Gives head tags as Next's `generateMetadata` returns them.
 *
 * @param head - What `toHeadTags` gave.
 * @example
 * import { toNextMetadata } from 'despatch/head/next';
 * export const generateMetadata = () => toNextMetadata(toHeadTags(story, { catalogue, site }));
 */
export function toNextMetadata(head: HeadTags): NextMetadata {
  const { image, article, alternateLocales, ...page } = head.openGraph;
  const images = image && [image];
  const openGraph = { ...page, alternateLocale: alternateLocales, images };
  return {
    title: { absolute: head.title },
    description: head.description,
    robots: head.robots,
    alternates: alternatesOf(head.links),
    openGraph: article ? { ...openGraph, ...article, type: 'article' } : (openGraph as NextPage),
    twitter: { card: image ? 'summary_large_image' : 'summary', images },
  };
}

function alternatesOf(links: readonly LinkTag[]): NextAlternates {
  const alternates: NextAlternates = { languages: {}, types: {} };
  for (const link of links) {
    if (link.rel === 'canonical') alternates.canonical = link.href;
    else if ('hreflang' in link) alternates.languages[link.hreflang] = link.href;
    else (alternates.types[link.type] ??= []).push({ url: link.href, title: link.title });
  }
  return alternates;
}

/**
 * Gives the props of the JSON-LD script.
 *
 * @param head - What `toHeadTags` gave, with the nonce of the page's policy if it has one.
 * @example
 * import { toNextScript } from 'despatch/head/next';
 * const script = toNextScript(toHeadTags(story, { catalogue, site })); // <script {...script} />
 */
export function toNextScript({ jsonLd, nonce }: HeadTags): NextScript {
  return {
    type: 'application/ld+json',
    ...(nonce === undefined ? {} : { nonce }),
    dangerouslySetInnerHTML: { __html: toScriptText(jsonLd) },
  };
}
