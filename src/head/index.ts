/**
 * What the head of a page holds, as plain data. Adapters are modules of their own: `despatch/head/html` and others.
 *
 * @module despatch/head
 */
export type { CanonicalLink, FeedLinkTag, HeadTags, LinkTag, MetaTag, TranslationLink } from './head-tags.js';
export type { OpenGraph, OpenGraphArticle } from './open-graph.js';
export type { SharedImage } from './shared-image.js';
export type { HeadOptions } from './to-head-tags.js';
export { toHeadTags } from './to-head-tags.js';
