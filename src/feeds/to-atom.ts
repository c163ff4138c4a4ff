import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Context } from '../catalogue/context.js';
import type { NewsStory } from '../types/news-story.js';
import type { FeedEntry } from './feed-entry.js';
import { feedOf, type FeedOptions } from './feed.js';
import { writeXml } from './xml.js';

/**
 * Writes stories as an Atom feed (RFC 4287), the latest published first.
 *
 * @param stories - The stories, in any order.
 * @param context - The catalogue that they are part of, and the site.
 * @returns The feed as XML.
 * @throws TypeError or RangeError if `context.site` cannot be published on.
 * @example
 * toAtom(catalogue.all('news-story'), { catalogue, site }, { url: '/news.atom' });
 */
export function toAtom(stories: Iterable<NewsStory>, context: Context, options: FeedOptions = {}): string {
  const feed = feedOf(stories, context, options);
  return writeXml(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
      x('id', feed.url ?? feed.pageUrl),
      x('title', feed.title),
      ...(options.description === undefined ? [] : [x('subtitle', feed.description)]),
      x('updated', feed.updatedAt),
      x('author', [x('name', context.site.name), x('uri', `${context.site.url}/`)]),
      x('link', { rel: 'alternate', type: 'text/html', href: feed.pageUrl }),
      ...(feed.url === undefined
        ? []
        : [x('link', { rel: 'self', type: 'application/atom+xml', href: feed.url })]),
      ...feed.entries.map(entry),
    ]),
  );
}

function entry(story: FeedEntry): Element {
  return x('entry', { 'xml:lang': story.language }, [
    x('id', story.url),
    x('title', story.title),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: story.language, href: story.url }),
    x('published', story.publishedAt),
    x('updated', story.updatedAt),
    ...story.authors.map(({ name, url }) => x('author', [x('name', name), x('uri', url)])),
    x('category', { term: story.category }),
    x('summary', story.summary),
    x('content', { type: 'html' }, story.contentHtml),
  ]);
}
