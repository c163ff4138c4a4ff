import { NewsStory } from '../../models/news-story.js';
import type { NewsStory as NewsStoryType } from '../../types/news-story.js';
import { isObject, type JsonObject } from '../keep/json.js';
import { unknownMoment } from '../write/moments.js';
import { readIdentity, withUsualPath } from './identity.js';
import { titleIn } from './title.js';
import { kindOfLink, slugOfLink } from './link-kinds.js';
import { slugsOf } from './links.js';
import { notBefore, readFirstPublishedAt, readStoryParts } from './story-parts.js';
import { defined, momentIn, objectOf, textOf, valueFor } from './values.js';

const { newsType, summary } = NewsStory.shape;

/** Reads a story from its `news_article` item. */
export function readNewsStory(item: JsonObject): NewsStoryType {
  const identity = readIdentity(item);
  const links = objectOf(item['links']);
  const title = titleIn(item, identity.slug);
  const changedAt = momentIn(item['public_updated_at']);
  const firstPublishedAt = readFirstPublishedAt(item) ?? changedAt ?? unknownMoment;
  return defined(
    withUsualPath<NewsStoryType>({
      kind: 'news-story',
      ...identity,
      newsType: valueFor(newsType, item['document_type']) ?? 'news_story',
      title,
      // A story must have a summary: where its item has none, the title stands for it.
      summary: valueFor(summary, item['description']) ?? title,
      body: { html: textOf(objectOf(item['details'])['body']) ?? '' },
      firstPublishedAt,
      updatedAt: notBefore(firstPublishedAt, changedAt),
      ...readStoryParts(item),
      worldwideOrganisations: slugsOf(links['worldwide_organisations'], 'organisation'),
      strategy: strategyAmong(links['ordered_related_items']),
    }),
  );
}

/** The strategy that a story reports on: the one among related items, unless there are several. */
function strategyAmong(links: unknown): string | undefined {
  if (!Array.isArray(links)) return undefined;
  const strategies = links.filter(
    (link) => isObject(link) && kindOfLink(link, 'ordered_related_items') === 'strategy',
  );
  return strategies.length === 1 ? slugOfLink(strategies[0] as JsonObject) : undefined;
}
