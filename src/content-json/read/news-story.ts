import { NewsStory } from '../../models/news-story.js';
import type { NewsStory as NewsStoryType } from '../../types/news-story.js';
import type { JsonObject } from '../keep/json.js';
import { unknownMoment } from '../write/unknown-moment.js';
import { readIdentity, withUsualPath } from './identity.js';
import { slugsOf } from './links.js';
import { notBefore, readFirstPublishedAt, readStoryParts } from './story-parts.js';
import { defined, momentIn, objectOf, textOf, valueFor } from './values.js';

const { newsType } = NewsStory.shape;

/** Reads a story from its `news_article` item. */
export function readNewsStory(item: JsonObject): NewsStoryType {
  const changedAt = momentIn(item['public_updated_at']);
  const firstPublishedAt = readFirstPublishedAt(item) ?? changedAt ?? unknownMoment;
  return defined(
    withUsualPath<NewsStoryType>({
      kind: 'news-story',
      ...readIdentity(item),
      newsType: valueFor(newsType, item['document_type']) ?? 'news_story',
      title: textOf(item['title']) ?? '',
      summary: textOf(item['description']) ?? '',
      body: { html: textOf(objectOf(item['details'])['body']) ?? '' },
      firstPublishedAt,
      updatedAt: notBefore(firstPublishedAt, changedAt),
      ...readStoryParts(item),
      worldwideOrganisations: slugsOf(objectOf(item['links'])['worldwide_organisations'], 'organisation'),
    }),
  );
}
