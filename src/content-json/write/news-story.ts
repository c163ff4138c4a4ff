import { localeOf } from '../../catalogue/identity.js';
import { momentOf } from '../../time/moment.js';
import type { NewsStory } from '../../types/news-story.js';
import type { Draft } from '../keep/draft.js';
import { commonFields, linkFields, present, targets } from './fields.js';
import { writeImageAsset } from './images.js';
import {
  changeHistory,
  emphasisedOrganisations,
  governmentDetails,
  olderStoryLinks,
  storyDerivations,
  storyLinks,
  storyStatements,
  withdrawnNotice,
  writeAttachment,
} from './story-parts.js';
import type { Writing } from './writing.js';

/** Writes the `news_article` item of a story. */
export function newsArticle(story: NewsStory, writing: Writing): Draft {
  const firstPublishedAt = momentOf(story.firstPublishedAt);
  const updatedAt = momentOf(story.updatedAt ?? story.firstPublishedAt);
  return {
    fields: {
      ...commonFields(story, story.title, writing),
      schema_name: 'news_article',
      document_type: story.newsType,
      description: story.summary,
      phase: 'live',
      first_published_at: firstPublishedAt,
      public_updated_at: updatedAt,
      updated_at: updatedAt,
      withdrawn_notice: withdrawnNotice(story.withdrawal, story, writing),
      details: present({
        body: writing.html(story.body, story),
        attachments: story.attachments?.map((attachment) => writeAttachment(attachment, writing)),
        change_history: changeHistory(story.changes, story.firstPublishedAt, story.govuk?.omits),
        emphasised_organisations: emphasisedOrganisations(story, writing),
        images: story.images?.map((image) => writeImageAsset(image, writing)),
        political: story.political ?? writing.isPolitical(story),
      }),
    },
    more: {
      details: present({ first_public_at: firstPublishedAt, government: governmentDetails(story, writing) }),
    },
    links: {
      ...storyLinks(story, writing),
      worldwide_organisations: targets(
        'organisation',
        story.worldwideOrganisations,
        localeOf(story),
        writing,
      ),
      ...(story.strategy === undefined
        ? {}
        : { ordered_related_items: targets('strategy', [story.strategy], localeOf(story), writing) }),
    },
    moreLinks: olderStoryLinks(story, writing),
    stated: storyStatements(story),
    derived: storyDerivations(story),
    defaults: ['phase', 'updated_at'],
  };
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

/** Writes a moment as the content API does in links: in UTC, to the second. */
export function linkMoment(dayOrMoment: string): string {
  return new Date(momentOf(dayOrMoment)).toISOString().replace(/\.\d+Z$/, 'Z');
}
