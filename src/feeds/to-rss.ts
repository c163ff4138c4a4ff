import type { Element } from 'xast';
import { treeToHtml } from '../body/to-html.js';
import { x } from 'xastscript';
import type { Context } from '../catalogue/context.js';
import type { NewsStory } from '../types/news-story.js';
import type { FeedEntry } from './feed-entry.js';
import { feedOf, type FeedOptions } from './feed.js';
import { rfc822 } from './rfc-822.js';
import { writeXml } from './xml.js';

/**
 * Writes stories as an RSS 2.0 feed, the latest published first.
 *
 * @param stories - The stories, in any order.
 * @param context - The catalogue that they are part of, and the site.
 * @returns The feed as XML.
 * @throws TypeError or RangeError if `context.site` cannot be published on.
 * @example
 * toRss(catalogue.all('news-story'), { catalogue, site }, { url: '/news.rss' });
 */
export function toRss(stories: Iterable<NewsStory>, context: Context, options: FeedOptions = {}): string {
  const feed = feedOf(stories, context, options);
  const namespaces = {
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  return writeXml(
    x('rss', { version: '2.0', ...namespaces }, [
      x('channel', [
        x('title', feed.title),
        x('link', feed.pageUrl),
        x('description', feed.description),
        x('language', feed.language),
        x('lastBuildDate', rfc822(feed.updatedAt)),
        ...(feed.url === undefined
          ? []
          : [x('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.url })]),
        ...feed.entries.map(item),
      ]),
    ]),
  );
}

function item(story: FeedEntry): Element {
  return x('item', [
    x('title', story.title),
    x('link', story.url),
    x('guid', { isPermaLink: 'true' }, story.url),
    x('pubDate', rfc822(story.publishedAt)),
    ...story.authors.map(({ name }) => x('dc:creator', name)),
    x('category', story.category),
    // Readers take a description for HTML, so a text becomes HTML before it becomes XML.
    x('description', treeToHtml({ type: 'text', value: story.summary })),
    x('content:encoded', story.contentHtml),
  ]);
}
