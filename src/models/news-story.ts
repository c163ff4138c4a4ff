import * as z from 'zod';
import type { NewsStory as NewsStoryType } from '../types/news-story.js';
import { Attachment } from './parts/attachment.js';
import { Body } from './parts/body.js';
import { Change } from './parts/change.js';
import { documentFields } from './parts/document-fields.js';
import { DayOrMoment, Slug, Text, Title } from './parts/formats.js';
import { GovukNewsStory } from './parts/govuk-models.js';
import { Image } from './parts/image.js';
import { Withdrawal } from './parts/withdrawal.js';

/** A news story, press release, government response or world news story. */
export const NewsStory = z.strictObject({
  kind: z.literal('news-story'),
  ...documentFields,
  newsType: z.enum(['news_story', 'press_release', 'government_response', 'world_news_story']),
  title: Title,
  summary: Text,
  body: Body,
  firstPublishedAt: DayOrMoment,
  updatedAt: DayOrMoment.optional(),
  changes: z.array(Change).optional(),
  organisations: z.array(Slug).optional(),
  worldwideOrganisations: z.array(Slug).optional(),
  people: z.array(Slug).optional(),
  roles: z.array(Slug).optional(),
  governmentEra: Slug.optional(),
  political: z.boolean().optional(),
  strategy: Slug.optional(),
  topicalEvents: z.array(Slug).optional(),
  worldLocations: z.array(Slug).optional(),
  images: z.array(Image).optional(),
  attachments: z.array(Attachment).optional(),
  withdrawal: Withdrawal.optional(),
  govuk: GovukNewsStory.optional(),
});
export interface NewsStory extends NewsStoryType {}
