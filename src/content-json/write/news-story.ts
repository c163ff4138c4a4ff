import { localeOf } from '../../catalogue/identity.js';
import type { NewsStory } from '../../types/news-story.js';
import type { Draft } from '../keep/draft.js';
import { linkFields, targets } from './fields.js';
import { writeImageAsset } from './images.js';
import { linkMoment } from './moments.js';
import { storyDraft } from './story-draft.js';
import type { Writing } from './writing.js';

/** Writes the `news_article` item of a story. */
export function newsArticle(story: NewsStory, writing: Writing): Draft {
  const locale = localeOf(story);
  const own = {
    schemaName: 'news_article',
    documentType: story.newsType,
    publishedAt: story.firstPublishedAt,
    details: { images: story.images?.map((image) => writeImageAsset(image, writing)) },
    links: {
      worldwide_organisations: targets('organisation', story.worldwideOrganisations, locale, writing),
      ...(story.strategy === undefined
        ? {}
        : { ordered_related_items: targets('strategy', [story.strategy], locale, writing) }),
    },
  };
  return storyDraft(story, own, writing);
}

/** Writes a link to a story. */
export function newsArticleLink(story: NewsStory, writing: Writing): Draft {
  return {
    fields: linkFields(story, story.title, writing, {
      description: story.summary,
      document_type: story.newsType,
      public_updated_at: linkMoment(story.updatedAt ?? story.firstPublishedAt),
      schema_name: 'news_article',
      withdrawn: story.withdrawal !== undefined,
    }),
    links: {},
  };
}
