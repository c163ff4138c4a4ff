/**
 * Feeds and sitemaps: Atom, RSS, JSON Feed, sitemap and Google News sitemap.
 *
 * @module despatch/feeds
 */
export type { FeedOptions } from './feed.js';
export { toAtom } from './to-atom.js';
export { toJsonFeed } from './to-json-feed.js';
export type { JsonFeed, JsonFeedAuthor, JsonFeedItem } from './to-json-feed.js';
export { toNewsSitemap } from './to-news-sitemap.js';
export { toRss } from './to-rss.js';
export { toSitemap } from './to-sitemap.js';
