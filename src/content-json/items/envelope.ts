import * as z from 'zod';
import { Locale } from '../../models/parts/locale.js';
import type { Locale as LocaleType } from '../../types/parts/locale.js';
import { publishingApps, renderingApps } from './apps.js';
import { AbsolutePath, ContentId, Integer, Moment } from './formats.js';

/** Notice that an item was withdrawn. Empty where it was not. */
export interface WithdrawnNotice {
  /** Why, in HTML. */
  explanation?: string | undefined;
  withdrawn_at?: string | undefined;
}

/** A change that readers were told of. */
export interface ChangeHistoryEntry {
  note: string;
  public_timestamp: string;
}

/** What the content items of every format say of themselves, beside `details` and `links`. */
export interface ContentItemEnvelope {
  /** Path of the page on GOV.UK. */
  base_path: string;
  /** UUID, the same for all translations. */
  content_id: string;
  locale: LocaleType;
  title: string;
  /** Summary of the page, in plain text. */
  description: string | null;
  /** Moment of the last significant change, which readers are shown. */
  public_updated_at: string | null;
  /** Moment of first publication. */
  first_published_at?: string | null | undefined;
  /** Moment at which the content store last stored the item. */
  updated_at: string;
  /** Phase of service design. */
  phase?: 'alpha' | 'beta' | 'live' | undefined;
  /** Code in web statistics. */
  analytics_identifier?: string | null | undefined;
  /** Application that published the item. */
  publishing_app?: (typeof publishingApps)[number] | undefined;
  /** Application that renders the item. */
  rendering_app?: (typeof renderingApps)[number] | undefined;
  /** Identifier by which the publishing of the item is traced. */
  publishing_request_id?: string | null | undefined;
  publishing_scheduled_at?: string | null | undefined;
  scheduled_publishing_delay_seconds?: number | null | undefined;
  withdrawn_notice?: WithdrawnNotice | undefined;
}

/** Changes that readers were told of. */
export const ChangeHistory = z.array(z.strictObject({ note: z.string(), public_timestamp: Moment }));

/** The shape that the items of every format share. */
export const envelope = {
  base_path: AbsolutePath,
  content_id: ContentId,
  locale: Locale,
  title: z.string(),
  description: z.string().nullable(),
  public_updated_at: Moment.nullable(),
  first_published_at: Moment.nullable().optional(),
  updated_at: Moment,
  phase: z.enum(['alpha', 'beta', 'live']).optional(),
  analytics_identifier: z.string().nullable().optional(),
  publishing_app: z.enum(publishingApps).optional(),
  rendering_app: z.enum(renderingApps).optional(),
  publishing_request_id: z.string().nullable().optional(),
  publishing_scheduled_at: Moment.nullable().optional(),
  scheduled_publishing_delay_seconds: Integer.nullable().optional(),
  withdrawn_notice: z
    .strictObject({ explanation: z.string().optional(), withdrawn_at: Moment.optional() })
    .optional(),
};
