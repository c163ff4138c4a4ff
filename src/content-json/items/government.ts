import * as z from 'zod';
import { ChangeHistory, envelope, type ChangeHistoryEntry, type ContentItemEnvelope } from './envelope.js';
import { Moment } from './formats.js';
import { linksOf, type LinksOf } from './links.js';

/** When a government was in office. */
export interface GovernmentItemDetails {
  /** Its first day, as the moment at which that day begins in UTC. */
  started_on?: string | undefined;
  /** Its last day. `null` while it is in office. */
  ended_on?: string | null | undefined;
  /** Whether it is in office. */
  current?: boolean | undefined;
  change_history?: ChangeHistoryEntry[] | undefined;
}

/** The content item of a government. */
export interface GovernmentItem extends ContentItemEnvelope {
  schema_name: 'government';
  document_type: 'government';
  details: GovernmentItemDetails;
  links: LinksOf<never>;
}

/** The content item of a government. */
export const GovernmentItem = z.strictObject({
  ...envelope,
  schema_name: z.literal('government'),
  document_type: z.literal('government'),
  details: z.strictObject({
    started_on: Moment.optional(),
    ended_on: Moment.nullable().optional(),
    current: z.boolean().optional(),
    change_history: ChangeHistory.optional(),
  }),
  links: linksOf([]),
});
