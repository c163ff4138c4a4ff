import * as z from 'zod';
import { ChangeHistory, envelope, type ChangeHistoryEntry, type ContentItemEnvelope } from './envelope.js';
import { ImageItem, type ImageItem as ImageItemType } from './image.js';
import { linksOf, type LinksOf } from './links.js';

/** What the item of a person holds beside what every item has. */
export interface PersonItemDetails {
  /** Biography in HTML. */
  body?: string | undefined;
  /** Name with honorifics and letters. */
  full_name?: string | undefined;
  image?: ImageItemType | undefined;
  /** Whether the person is a minister. */
  minister?: boolean | undefined;
  /** Whether the person is a member of the Privy Council. */
  privy_counsellor?: boolean | undefined;
  analytics_identifier?: string | null | undefined;
  change_history?: ChangeHistoryEntry[] | undefined;
}

/** The content item of a person. */
export interface PersonItem extends ContentItemEnvelope {
  schema_name: 'person';
  document_type: 'person';
  details: PersonItemDetails;
  links: LinksOf<never>;
}

/** The content item of a person. */
export const PersonItem = z.strictObject({
  ...envelope,
  schema_name: z.literal('person'),
  document_type: z.literal('person'),
  details: z.strictObject({
    body: z.string().optional(),
    full_name: z.string().optional(),
    image: ImageItem.optional(),
    minister: z.boolean().optional(),
    privy_counsellor: z.boolean().optional(),
    analytics_identifier: z.string().nullable().optional(),
    change_history: ChangeHistory.optional(),
  }),
  links: linksOf([]),
});
