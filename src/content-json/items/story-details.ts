import * as z from 'zod';
import { Locale } from '../../models/parts/locale.js';
import type { Locale as LocaleType } from '../../types/parts/locale.js';
import { Moment, ContentId, Integer, Uri } from './formats.js';
import { ChangeHistory, type ChangeHistoryEntry } from './envelope.js';

/** A picture of a story in several sizes. */
export interface ImageAsset {
  content_type: string;
  /** Addresses by size: `s300` is 300 pixels wide. Also `desktop`, `tablet` and `mobile`, with a suffix for the density. */
  sources: Record<string, string>;
  alt_text?: string | undefined;
  caption?: string | null | undefined;
  credit?: string | undefined;
  /** What it is for, such as `lead`. */
  type?: string | undefined;
}

/** A file of GOV.UK's asset manager. */
export interface AttachmentAssetItem {
  asset_manager_id: string;
  filename: string;
}

/** A file that goes with a story. */
export interface FileAttachmentAsset {
  attachment_type: 'file';
  content_type: string;
  /** What the body calls it. */
  id: string;
  url: string;
  accessible?: boolean | undefined;
  alternative_format_contact_email?: string | undefined;
  assets?: AttachmentAssetItem[] | undefined;
  /** Bytes. */
  file_size?: number | undefined;
  filename?: string | undefined;
  locale?: LocaleType | undefined;
  number_of_pages?: number | undefined;
  title?: string | undefined;
}

/** The government that published an item, as items of earlier years name it. */
export interface GovernmentDetails {
  title: string;
  slug: string;
  /** Whether it is still in office. */
  current: boolean;
}

/** Tags of earlier years, for e-mail alerts. */
export interface DetailsTags {
  browse_pages?: string[] | undefined;
  policies?: string[] | undefined;
}

/** Details that stories and publications have in common. */
export interface StoryDetails {
  /** HTML. */
  body: string;
  change_history?: ChangeHistoryEntry[] | undefined;
  /** Content ids of the organisations that are named first. */
  emphasised_organisations?: string[] | undefined;
  /** Moment of first publication, in items of earlier years. */
  first_public_at?: string | undefined;
  government?: GovernmentDetails | undefined;
  tags?: DetailsTags | undefined;
}

export const fieldsOfFile = {
  accessible: z.boolean().optional(),
  alternative_format_contact_email: z.string().optional(),
  assets: z.array(z.strictObject({ asset_manager_id: z.string(), filename: z.string() })).optional(),
  attachment_type: z.literal('file'),
  content_type: z.string(),
  file_size: Integer.optional(),
  filename: z.string().optional(),
  id: z.string(),
  locale: Locale.optional(),
  number_of_pages: Integer.optional(),
  title: z.string().optional(),
  url: Uri,
};

export const ImageAsset = z.strictObject({
  alt_text: z.string().optional(),
  caption: z.string().nullable().optional(),
  content_type: z.string(),
  credit: z.string().optional(),
  sources: z.looseRecord(z.string().regex(/^(?:desktop|mobile|tablet|s[0-9]+)/), Uri),
  type: z.string().optional(),
});

/** The shape of details that stories and publications have in common. */
export const storyDetails = {
  body: z.string(),
  change_history: ChangeHistory.optional(),
  emphasised_organisations: z.array(ContentId).optional(),
  first_public_at: Moment.optional(),
  government: z.strictObject({ title: z.string(), slug: z.string(), current: z.boolean() }).optional(),
  tags: z
    .strictObject({
      browse_pages: z.array(z.string()).optional(),
      policies: z.array(z.string()).optional(),
    })
    .optional(),
};
