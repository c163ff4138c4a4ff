import { absoluteAddress } from '../catalogue/absolute-address.js';
import type { Context } from '../catalogue/context.js';
import { localeOf } from '../catalogue/identity.js';
import { checkedSite } from '../catalogue/site.js';
import { languageTag } from '../catalogue/language-tag.js';
import { currentDay } from '../time/london.js';
import { compareMoments, momentOf } from '../time/moment.js';
import type { NewsStory } from '../types/news-story.js';
import { entryOf, type FeedEntry } from './feed-entry.js';

/** Options of a feed. */
export interface FeedOptions {
  /** Title of the feed. The name of the site if absent. */
  title?: string | undefined;
  /** What the feed is about, in a sentence. */
  description?: string | undefined;
  /** Address of the feed itself: absolute, or a path on the site such as `/news.atom`. */
  url?: string | undefined;
  /** Address of the page that lists what the feed does: absolute, or a path. The site's first page if absent. */
  pageUrl?: string | undefined;
  /** Locale of the feed's title. English (`en`) if absent. */
  locale?: NewsStory['locale'];
}

/** A feed before it is written in one format or another. */
export interface Feed {
  title: string;
  description: string;
  /** Absolute address of the feed, if it is known. */
  url: string | undefined;
  /** Absolute address of the page that the feed belongs to. */
  pageUrl: string;
  language: string;
  /** Moment of the latest change in it. */
  updatedAt: string;
  /** Its entries, the latest published first. */
  entries: FeedEntry[];
}

/** Collects what every format of a feed says. */
export function feedOf(stories: Iterable<NewsStory>, context: Context, options: FeedOptions): Feed {
  const site = checkedSite(context.site);
  const latestFirst = [...stories].sort((left, right) =>
    compareMoments(right.firstPublishedAt, left.firstPublishedAt),
  );
  const entries = latestFirst.map((story) => entryOf(story, context));
  const title = options.title ?? site.name;
  return {
    title,
    description: options.description ?? title,
    url: absoluteAddress(options.url, site),
    pageUrl: absoluteAddress(options.pageUrl, site) ?? `${site.url}/`,
    language: languageTag(localeOf(options)),
    updatedAt: latestMoment(entries) ?? momentOf(context.today ?? currentDay()),
    entries,
  };
}

function latestMoment(entries: readonly FeedEntry[]): string | undefined {
  return entries
    .map(({ updatedAt }) => updatedAt)
    .sort(compareMoments)
    .at(-1);
}
