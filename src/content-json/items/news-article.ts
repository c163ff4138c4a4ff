import * as z from 'zod';
import { NewsStory } from '../../models/news-story.js';
import type { NewsType } from '../../types/news-story.js';
import { envelope, type ContentItemEnvelope } from './envelope.js';
import { linksOf, OneWithPage, type LinksOf } from './links.js';
import {
  fieldsOfFile,
  ImageAsset,
  storyDetails,
  type FileAttachmentAsset,
  type ImageAsset as ImageAssetType,
  type StoryDetails,
} from './story-details.js';

/** What a news article holds beside what every item has. */
export interface NewsArticleDetails extends StoryDetails {
  attachments?: FileAttachmentAsset[] | undefined;
  images?: ImageAssetType[] | undefined;
  /** Whether it reflects the views of the government of its day. */
  political?: boolean | undefined;
}

/** The content item of a news story, press release, government response or world news story. */
export interface NewsArticleItem extends ContentItemEnvelope {
  schema_name: 'news_article';
  document_type: NewsType;
  details: NewsArticleDetails;
  links: LinksOf<
    'government' | 'people' | 'related_policies' | 'topical_events' | 'worldwide_organisations',
    'roles' | 'world_locations'
  >;
}

/** The content item of a news story, press release, government response or world news story. */
export const NewsArticleItem = z.strictObject({
  ...envelope,
  schema_name: z.literal('news_article'),
  document_type: NewsStory.shape.newsType,
  details: z.strictObject({
    ...storyDetails,
    attachments: z.array(z.strictObject(fieldsOfFile)).optional(),
    images: z.array(ImageAsset).optional(),
    political: z.boolean().optional(),
  }),
  links: linksOf(
    ['people', 'related_policies', 'topical_events', 'worldwide_organisations'],
    ['roles', 'world_locations'],
  ).extend({ government: OneWithPage }),
});
