import * as z from 'zod';
import type { Organisation as OrganisationInterface } from '../types/organisation.js';
import { Body } from './parts/body.js';
import { Contact } from './parts/contact.js';
import { documentFields } from './parts/document-fields.js';
import { Address, Day, DayOrMoment, Email, Slug, Title } from './parts/formats.js';
import { GovukOrganisation } from './parts/govuk-models.js';
import { Image } from './parts/image.js';
import { SocialAccount } from './parts/social-account.js';

const OrganisationType = z.enum([
  'adhoc_advisory_group',
  'advisory_ndpb',
  'civil_service',
  'court',
  'devolved_administration',
  'executive_agency',
  'executive_ndpb',
  'executive_office',
  'independent_monitoring_body',
  'ministerial_department',
  'non_ministerial_department',
  'other',
  'public_corporation',
  'special_health_authority',
  'sub_organisation',
  'tribunal',
]);

const OrganisationStatus = z.enum([
  'changed_name',
  'devolved',
  'exempt',
  'joining',
  'left_gov',
  'live',
  'merged',
  'no_longer_exists',
  'replaced',
  'split',
  'superseded_by_devolved_administration',
  'transitioning',
]);

const Crest = z.enum([
  'bis',
  'custom',
  'dbt',
  'eo',
  'gds',
  'hmrc',
  'ho',
  'mod',
  'no10',
  'no-identity',
  'portcullis',
  'single-identity',
  'so',
  'ukaea',
  'wales',
]);

/** A department, agency or other public body. */
export const Organisation = z.strictObject({
  kind: z.literal('organisation'),
  ...documentFields,
  title: Title,
  acronym: z.string().optional(),
  organisationType: OrganisationType.optional(),
  status: OrganisationStatus.optional(),
  statusUpdatedAt: DayOrMoment.optional(),
  statusUrl: Address.optional(),
  successors: z.array(Slug).optional(),
  foundedOn: Day.optional(),
  dissolvedOn: Day.optional(),
  brand: z.string().optional(),
  crest: Crest.optional(),
  formattedTitle: z.string().optional(),
  logo: Image.optional(),
  parents: z.array(Slug).optional(),
  children: z.array(Slug).optional(),
  political: z.boolean().optional(),
  foiExempt: z.boolean().optional(),
  contacts: z.array(Contact).optional(),
  foiContacts: z.array(Contact).optional(),
  socialAccounts: z.array(SocialAccount).optional(),
  description: z.string().optional(),
  body: Body.optional(),
  alternativeFormatContactEmail: Email.optional(),
  analyticsIdentifier: z.string().optional(),
  defaultNewsImage: Image.optional(),
  govuk: GovukOrganisation.optional(),
});
export interface Organisation extends OrganisationInterface {}
