import * as z from 'zod';
import type { Strategy as StrategyType } from '../types/strategy.js';
import { Attachment } from './parts/attachment.js';
import { Body } from './parts/body.js';
import { Change } from './parts/change.js';
import { documentFields } from './parts/document-fields.js';
import { Day, DayOrMoment, Slug, Title } from './parts/formats.js';
import { GovukStrategy } from './parts/govuk-models.js';
import { Image } from './parts/image.js';
import { Withdrawal } from './parts/withdrawal.js';

const Period = z.strictObject({ startedOn: Day.optional(), endedOn: Day.optional() });

/** A government strategy, which may be divided into strands. */
export const Strategy = z.strictObject({
  kind: z.literal('strategy'),
  ...documentFields,
  title: Title,
  summary: z.string().optional(),
  body: Body.optional(),
  publishedOn: Day.optional(),
  updatedAt: DayOrMoment.optional(),
  changes: z.array(Change).optional(),
  organisations: z.array(Slug).optional(),
  people: z.array(Slug).optional(),
  roles: z.array(Slug).optional(),
  governmentEra: Slug.optional(),
  political: z.boolean().optional(),
  period: Period.optional(),
  topicalEvents: z.array(Slug).optional(),
  worldLocations: z.array(Slug).optional(),
  images: z.array(Image).optional(),
  attachments: z.array(Attachment).optional(),
  withdrawal: Withdrawal.optional(),
  govuk: GovukStrategy.optional(),
});
export interface Strategy extends StrategyType {}
