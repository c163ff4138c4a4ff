import * as z from 'zod';
import { Locale } from '../../models/parts/locale.js';
import type { Locale as LocaleType } from '../../types/parts/locale.js';
import { envelope, type ContentItemEnvelope } from './envelope.js';
import { Uri } from './formats.js';
import { linksOf, ListWithPage, OneWithPage, type LinksOf } from './links.js';
import { fieldsOfFile, storyDetails, type FileAttachmentAsset, type StoryDetails } from './story-details.js';

/** GOV.UK's document types of a publication. Strategies are policy papers. */
export const publicationTypes = [
  'corporate_report',
  'correspondence',
  'decision',
  'foi_release',
  'form',
  'guidance',
  'impact_assessment',
  'independent_report',
  'international_treaty',
  'map',
  'national_statistics',
  'notice',
  'official_statistics',
  'policy_paper',
  'promotional',
  'regulation',
  'research',
  'standard',
  'statutory_guidance',
  'transparency',
] as const;

/** Numbers and references that papers to Parliament and other publications carry. */
export interface PaperNumbers {
  command_paper_number?: string | undefined;
  hoc_paper_number?: string | undefined;
  isbn?: string | undefined;
  parliamentary_session?: string | undefined;
  unique_reference?: string | undefined;
  unnumbered_command_paper?: boolean | undefined;
  unnumbered_hoc_paper?: boolean | undefined;
}

/** A publication's attachment that is a page of its own, or is on another site. */
export interface PageAttachmentAsset extends PaperNumbers {
  attachment_type: 'html' | 'external';
  /** What the body calls it. */
  id: string;
  url: string;
  locale?: LocaleType | undefined;
  title?: string | undefined;
}

/** An attachment of a publication. */
export type PublicationAttachmentAsset = (FileAttachmentAsset & PaperNumbers) | PageAttachmentAsset;

/** Whether a publication holds in one of the nations of the United Kingdom. */
export interface NationApplicability {
  applicable?: boolean | undefined;
  label?: string | undefined;
  /** Where the nation's own publication is. */
  alternative_url?: string | undefined;
}

/** What a publication holds beside what every item has. */
export interface PublicationDetails extends StoryDetails {
  /** Whether it reflects the views of the government of its day. */
  political: boolean;
  attachments?: PublicationAttachmentAsset[] | undefined;
  brexit_no_deal_notice?: { title: string; href: string }[] | undefined;
  document_type_label?: string | undefined;
  /** Attachments as HTML, in items of earlier years. */
  documents?: string[] | undefined;
  /** Identifiers of the attachments that are shown first. */
  featured_attachments?: string[] | undefined;
  national_applicability?:
    | Partial<Record<'england' | 'northern_ireland' | 'scotland' | 'wales', NationApplicability | undefined>>
    | undefined;
}

/** The content item of a publication. */
export interface PublicationItem extends ContentItemEnvelope {
  schema_name: 'publication';
  document_type: (typeof publicationTypes)[number];
  details: PublicationDetails;
  links: LinksOf<
    'government' | 'people' | 'related_policies' | 'related_statistical_data_sets' | 'topical_events',
    'roles' | 'world_locations'
  >;
}

const paperNumbers = {
  command_paper_number: z.string().optional(),
  hoc_paper_number: z.string().optional(),
  isbn: z.string().optional(),
  parliamentary_session: z.string().optional(),
  unique_reference: z.string().optional(),
  unnumbered_command_paper: z.boolean().optional(),
  unnumbered_hoc_paper: z.boolean().optional(),
};

const Nation = z
  .strictObject({
    applicable: z.boolean().optional(),
    label: z.string().optional(),
    alternative_url: z.string().optional(),
  })
  .optional();

/** The content item of a publication. */
export const PublicationItem = z.strictObject({
  ...envelope,
  schema_name: z.literal('publication'),
  document_type: z.enum(publicationTypes),
  details: z.strictObject({
    ...storyDetails,
    political: z.boolean(),
    attachments: z
      .array(
        z.discriminatedUnion('attachment_type', [
          z.strictObject({ ...fieldsOfFile, ...paperNumbers }),
          z.strictObject({
            attachment_type: z.enum(['html', 'external']),
            id: z.string(),
            url: Uri,
            locale: Locale.optional(),
            title: z.string().optional(),
            ...paperNumbers,
          }),
        ]),
      )
      .optional(),
    brexit_no_deal_notice: z.array(z.strictObject({ title: z.string(), href: z.string() })).optional(),
    document_type_label: z.string().optional(),
    documents: z.array(z.string()).optional(),
    featured_attachments: z
      .array(z.string())
      .refine((ids) => new Set(ids).size === ids.length, { message: 'Name each of them once' })
      .optional(),
    national_applicability: z
      .strictObject({ england: Nation, northern_ireland: Nation, scotland: Nation, wales: Nation })
      .optional(),
  }),
  links: linksOf(
    ['people', 'related_policies', 'related_statistical_data_sets', 'topical_events'],
    ['roles', 'world_locations'],
  ).extend({ government: OneWithPage, parent: ListWithPage }),
});
