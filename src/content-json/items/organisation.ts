import * as z from 'zod';
import type { Crest, OrganisationStatus, OrganisationType } from '../../types/organisation.js';
import type { SocialService } from '../../types/parts/social-account.js';
import { Organisation } from '../../models/organisation.js';
import { SocialAccount } from '../../models/parts/social-account.js';
import { ChangeHistory, envelope, type ChangeHistoryEntry, type ContentItemEnvelope } from './envelope.js';
import { Moment, Uri } from './formats.js';
import { ImageItem, type ImageItem as ImageItemType } from './image.js';
import { linksOf, type LinksOf } from './links.js';
import {
  FeaturedDocument,
  FeaturedLink,
  PromotionalFeature,
  type FeaturedDocument as FeaturedDocumentType,
  type FeaturedLink as FeaturedLinkType,
  type PromotionalFeature as PromotionalFeatureType,
} from './organisation-features.js';

/** What the item of an organisation holds beside what every item has. */
export interface OrganisationItemDetails {
  acronym?: string | null | undefined;
  alternative_format_contact_email?: string | null | undefined;
  analytics_identifier?: string | null | undefined;
  /** HTML. */
  body?: string | undefined;
  brand?: string | null | undefined;
  change_history?: ChangeHistoryEntry[] | undefined;
  change_note?: string | null | undefined;
  default_news_image?: ImageItemType | undefined;
  external_related_links?: { title: string; url: string }[] | undefined;
  foi_exempt?: boolean | undefined;
  logo?:
    { formatted_title: string; crest?: Crest | undefined; image?: ImageItemType | undefined } | undefined;
  ordered_corporate_information_pages?: FeaturedLinkType[] | undefined;
  ordered_featured_documents?: FeaturedDocumentType[] | undefined;
  ordered_featured_links?: FeaturedLinkType[] | undefined;
  ordered_promotional_features?: PromotionalFeatureType[] | undefined;
  /** Whether its page shows news or services first. */
  organisation_featuring_priority?: 'news' | 'service' | undefined;
  organisation_govuk_status?:
    | { status: OrganisationStatus; updated_at?: string | null | undefined; url?: string | null | undefined }
    | undefined;
  organisation_political?: boolean | undefined;
  organisation_type?: OrganisationType | undefined;
  /** HTML. */
  secondary_corporate_information_pages?: string | undefined;
  social_media_links?: { service_type: SocialService; title: string; href: string }[] | undefined;
}

/** The content item of an organisation. */
export interface OrganisationItem extends ContentItemEnvelope {
  schema_name: 'organisation';
  document_type: 'organisation';
  details: OrganisationItemDetails;
  links: LinksOf<
    | 'ordered_child_organisations'
    | 'ordered_featured_policies'
    | 'ordered_high_profile_groups'
    | 'ordered_parent_organisations'
    | 'ordered_successor_organisations'
    | 'superseded_organisations'
    | 'superseding_organisations',
    | 'ordered_board_members'
    | 'ordered_chief_professional_officers'
    | 'ordered_contacts'
    | 'ordered_foi_contacts'
    | 'ordered_military_personnel'
    | 'ordered_ministers'
    | 'ordered_roles'
    | 'ordered_special_representatives'
    | 'ordered_traffic_commissioners'
  >;
}

const { organisationType, status, crest } = Organisation.shape;

/** The content item of an organisation. */
export const OrganisationItem = z.strictObject({
  ...envelope,
  schema_name: z.literal('organisation'),
  document_type: z.literal('organisation'),
  details: z.strictObject({
    acronym: z.string().nullable().optional(),
    alternative_format_contact_email: z.string().nullable().optional(),
    analytics_identifier: z.string().nullable().optional(),
    body: z.string().optional(),
    brand: z.string().nullable().optional(),
    change_history: ChangeHistory.optional(),
    change_note: z.string().nullable().optional(),
    default_news_image: ImageItem.optional(),
    external_related_links: z.array(z.strictObject({ title: z.string(), url: Uri })).optional(),
    foi_exempt: z.boolean().optional(),
    logo: z.strictObject({ formatted_title: z.string(), crest, image: ImageItem.optional() }).optional(),
    ordered_corporate_information_pages: z.array(FeaturedLink).optional(),
    ordered_featured_documents: z.array(FeaturedDocument).optional(),
    ordered_featured_links: z.array(FeaturedLink).optional(),
    ordered_promotional_features: z.array(PromotionalFeature).optional(),
    organisation_featuring_priority: z.enum(['news', 'service']).optional(),
    organisation_govuk_status: z
      .strictObject({
        status: status.unwrap(),
        updated_at: Moment.nullable().optional(),
        url: z.string().nullable().optional(),
      })
      .optional(),
    organisation_political: z.boolean().optional(),
    organisation_type: organisationType,
    secondary_corporate_information_pages: z.string().optional(),
    social_media_links: z
      .array(z.strictObject({ service_type: SocialAccount.shape.service, title: z.string(), href: Uri }))
      .optional(),
  }),
  links: linksOf(
    [
      'ordered_child_organisations',
      'ordered_featured_policies',
      'ordered_high_profile_groups',
      'ordered_parent_organisations',
      'ordered_successor_organisations',
      'superseded_organisations',
      'superseding_organisations',
    ],
    [
      'ordered_board_members',
      'ordered_chief_professional_officers',
      'ordered_contacts',
      'ordered_foi_contacts',
      'ordered_military_personnel',
      'ordered_ministers',
      'ordered_roles',
      'ordered_special_representatives',
      'ordered_traffic_commissioners',
    ],
  ),
});
