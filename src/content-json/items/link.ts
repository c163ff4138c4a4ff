import * as z from 'zod';
import { Locale } from '../../models/parts/locale.js';
import type { Locale as LocaleType } from '../../types/parts/locale.js';
import { AbsolutePath, ContentId, Moment, Uri } from './formats.js';

/** What a content item says of another that it links to, so that a page can name it without a second request. */
export interface ContentItemLink {
  /** UUID of the linked item, the same for all its translations. */
  content_id: string;
  locale: LocaleType;
  title: string;
  /** Path of its page. Items without a page, such as role appointments, have none. */
  base_path?: string | undefined;
  /** Path of its content item in the content API. */
  api_path?: string | undefined;
  /** Address of its content item. GOV.UK asks to use `api_path` instead. */
  api_url?: string | undefined;
  /** Address of its page. GOV.UK asks to use `base_path` instead. */
  web_url?: string | undefined;
  document_type?: string | undefined;
  schema_name?: string | undefined;
  /** Moment of its last significant change. */
  public_updated_at?: string | null | undefined;
  /** Code in web statistics. */
  analytics_identifier?: string | null | undefined;
  /** What the linked item itself links to, by link type. */
  links?: Record<string, ContentItemLink[]> | undefined;
  /** Anything else: `details`, `description` and `withdrawn` are common. */
  [name: string]: unknown;
}

/** A link to an item that has a page, as have those that it links to. */
export interface ContentItemLinkWithPage extends ContentItemLink {
  base_path: string;
  links?: Record<string, ContentItemLinkWithPage[]> | undefined;
}

/** Names of link types; GOV.UK's schemas let any other key hold anything. */
const LinkType = z.string().regex(/^[a-z_]+$/);

const fieldsOfEveryLink = {
  analytics_identifier: z.string().nullable().optional(),
  api_path: AbsolutePath.optional(),
  api_url: Uri.optional(),
  content_id: ContentId,
  document_type: z.string().optional(),
  locale: Locale,
  public_updated_at: Moment.nullable().optional(),
  schema_name: z.string().optional(),
  title: z.string(),
  web_url: Uri.optional(),
};

/** A link to an item that may have no page. */
export const ContentItemLink: z.ZodType<ContentItemLink> = z.looseObject({
  ...fieldsOfEveryLink,
  base_path: AbsolutePath.optional(),
  get links() {
    return z.looseRecord(LinkType, z.array(ContentItemLink)).optional();
  },
});

/** A link to an item that has a page. */
export const ContentItemLinkWithPage: z.ZodType<ContentItemLinkWithPage> = z.looseObject({
  ...fieldsOfEveryLink,
  base_path: AbsolutePath,
  get links() {
    return z.looseRecord(LinkType, z.array(ContentItemLinkWithPage)).optional();
  },
});
