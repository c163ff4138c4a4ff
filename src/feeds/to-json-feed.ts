import type { Context } from '../catalogue/context.js';
import type { NewsStory } from '../types/news-story.js';
import type { FeedEntry } from './feed-entry.js';
import { feedOf, type FeedOptions } from './feed.js';

/** A feed in the format of JSON Feed 1.1. */
export interface JsonFeed {
  version: 'https://jsonfeed.org/version/1.1';
  title: string;
  description?: string;
  home_page_url: string;
  feed_url?: string;
  language: string;
  authors: JsonFeedAuthor[];
  items: JsonFeedItem[];
}

/** Who publishes a feed or a story. */
export interface JsonFeedAuthor {
  name: string;
  url: string;
}

/** A story in a JSON Feed. */
export interface JsonFeedItem {
  id: string;
  url: string;
  title: string;
  summary: string;
  content_html: string;
  image?: string;
  date_published: string;
  date_modified: string;
  language: string;
  authors?: JsonFeedAuthor[];
  tags: string[];
}

/**
 * Gives stories as a JSON Feed, the latest published first.
 *
 * @param stories - The stories, in any order.
 * @param context - The catalogue that they are part of, and the site.
 * @returns The feed as plain data, for `JSON.stringify` or `Response.json`.
 * @throws TypeError or RangeError if `context.site` cannot be published on.
 * @example
 * toJsonFeed(catalogue.all('news-story'), { catalogue, site }).items[0]?.title;
 */
export function toJsonFeed(
  stories: Iterable<NewsStory>,
  context: Context,
  options: FeedOptions = {},
): JsonFeed {
  const feed = feedOf(stories, context, options);
  const { site } = context;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    ...(options.description === undefined ? {} : { description: feed.description }),
    home_page_url: feed.pageUrl,
    ...(feed.url === undefined ? {} : { feed_url: feed.url }),
    language: feed.language,
    authors: [{ name: site.name, url: `${site.url}/` }],
    items: feed.entries.map(item),
  };
}

function item(story: FeedEntry): JsonFeedItem {
  return {
    id: story.url,
    url: story.url,
    title: story.title,
    summary: story.summary,
    content_html: story.contentHtml,
    ...(story.imageUrl === undefined ? {} : { image: story.imageUrl }),
    date_published: story.publishedAt,
    date_modified: story.updatedAt,
    language: story.language,
    ...(story.authors.length === 0 ? {} : { authors: story.authors }),
    tags: [story.category],
  };
}
