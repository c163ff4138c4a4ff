import * as z from 'zod';
import type { ContentKind } from '../../types/content.js';
import { GovernmentItem } from './government.js';
import { NewsArticleItem } from './news-article.js';
import { OrganisationItem } from './organisation.js';
import { PersonItem } from './person.js';
import { PublicationItem } from './publication.js';
import { RoleAppointmentItem } from './role-appointment.js';
import { RoleItem } from './role.js';
import { StrategyStrandItem } from './strategy-strand.js';

/**
 * A content item of GOV.UK's content API in one of the formats that this library knows, told apart by
 * `schema_name`. It accepts and refuses what GOV.UK's own schemas do.
 */
export type ContentItem =
  | NewsArticleItem
  | OrganisationItem
  | GovernmentItem
  | PersonItem
  | RoleItem
  | RoleAppointmentItem
  | PublicationItem
  | StrategyStrandItem;

/** The formats of content items: the schema of each, by its `schema_name`. */
export const contentItemFormats = {
  news_article: NewsArticleItem,
  organisation: OrganisationItem,
  government: GovernmentItem,
  person: PersonItem,
  role: RoleItem,
  role_appointment: RoleAppointmentItem,
  publication: PublicationItem,
  strategy_strand: StrategyStrandItem,
};

/** The `schema_name` of a format that this library knows. */
export type SchemaName = keyof typeof contentItemFormats;

/** Which format each kind of content is written in. */
export interface ItemsOfKinds {
  'news-story': NewsArticleItem;
  organisation: OrganisationItem;
  'government-era': GovernmentItem;
  person: PersonItem;
  role: RoleItem;
  strategy: PublicationItem;
  'strategy-strand': StrategyStrandItem;
}

/** The content item of a kind of content: `ContentItemOf<'news-story'>` is `NewsArticleItem`. */
export type ContentItemOf<Kind extends ContentKind> = ItemsOfKinds[Kind];

/** A content item in one of the formats that this library knows, told apart by `schema_name`. */
export const ContentItem = z.discriminatedUnion('schema_name', [
  NewsArticleItem,
  OrganisationItem,
  GovernmentItem,
  PersonItem,
  RoleItem,
  RoleAppointmentItem,
  PublicationItem,
  StrategyStrandItem,
]);
