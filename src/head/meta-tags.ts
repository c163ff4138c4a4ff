import type { MetaTag } from './head-tags.js';
import type { OpenGraph } from './open-graph.js';

/** Writes the tags of Open Graph, which Facebook, LinkedIn, Apple's Messages and others read. */
export function openGraphTags({ image, article, ...page }: OpenGraph): MetaTag[] {
  return [
    ...property('og:site_name', page.siteName),
    ...property('og:type', page.type),
    ...property('og:url', page.url),
    ...property('og:title', page.title),
    ...property('og:description', page.description),
    ...property('og:locale', page.locale),
    ...page.alternateLocales.flatMap((locale) => property('og:locale:alternate', locale)),
    ...property('og:image', image?.url),
    ...property('og:image:type', image?.type),
    ...property('og:image:width', image?.width),
    ...property('og:image:height', image?.height),
    ...property('og:image:alt', image?.alt),
    ...property('article:published_time', article?.publishedTime),
    ...property('article:modified_time', article?.modifiedTime),
    ...property('article:expiration_time', article?.expirationTime),
    ...(article?.authors ?? []).flatMap((author) => property('article:author', author)),
    ...(article?.tags ?? []).flatMap((tag) => property('article:tag', tag)),
  ];
}

/** Writes the tags of X's card. For title and description X reads Open Graph's. */
export function cardTags({ image }: OpenGraph): MetaTag[] {
  return [
    ...named('twitter:card', image ? 'summary_large_image' : 'summary'),
    ...named('twitter:image', image?.url),
    ...named('twitter:image:alt', image?.alt),
  ];
}

/** A meta element by name, unless there is nothing to say. */
export function named(name: string, content: string | undefined): MetaTag[] {
  return content ? [{ name, content }] : [];
}

function property(name: string, content: string | number | undefined): MetaTag[] {
  return content ? [{ property: name, content: String(content) }] : [];
}
