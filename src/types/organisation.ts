import type { Body } from './parts/body.js';
import type { DocumentFields } from './parts/common.js';
import type { Contact } from './parts/contact.js';
import type { GovukOrganisation } from './parts/govuk-models.js';
import type { Image } from './parts/image.js';
import type { SocialAccount } from './parts/social-account.js';

/** The types of organisation that GOV.UK knows. */
export type OrganisationType =
  | 'adhoc_advisory_group'
  | 'advisory_ndpb'
  | 'civil_service'
  | 'court'
  | 'devolved_administration'
  | 'executive_agency'
  | 'executive_ndpb'
  | 'executive_office'
  | 'independent_monitoring_body'
  | 'ministerial_department'
  | 'non_ministerial_department'
  | 'other'
  | 'public_corporation'
  | 'special_health_authority'
  | 'sub_organisation'
  | 'tribunal';

/** The states of an organisation that GOV.UK knows: `live`, or how and why it is no longer. */
export type OrganisationStatus =
  | 'changed_name'
  | 'devolved'
  | 'exempt'
  | 'joining'
  | 'left_gov'
  | 'live'
  | 'merged'
  | 'no_longer_exists'
  | 'replaced'
  | 'split'
  | 'superseded_by_devolved_administration'
  | 'transitioning';

/** The crests that a logo can carry. `custom` and `no-identity` have none. */
export type Crest =
  | 'bis'
  | 'custom'
  | 'dbt'
  | 'eo'
  | 'gds'
  | 'hmrc'
  | 'ho'
  | 'mod'
  | 'no10'
  | 'no-identity'
  | 'portcullis'
  | 'single-identity'
  | 'so'
  | 'ukaea'
  | 'wales';

/** A department, agency or other public body. */
export interface Organisation extends DocumentFields {
  /** Tells this kind of content from the others. */
  kind: 'organisation';
  /** Full name, such as `Home Office`. */
  title: string;
  /** Initials by which it is known, such as `HO`. */
  acronym?: string | undefined;
  /** What type of body it is, in GOV.UK's words. */
  organisationType?: OrganisationType | undefined;
  /** What became of it. `live` if absent. */
  status?: OrganisationStatus | undefined;
  /** Moment from which {@link Organisation.status} holds: ISO 8601 with an offset, or a day. */
  statusUpdatedAt?: string | undefined;
  /** Address to which an organisation that left GOV.UK moved. */
  statusUrl?: string | undefined;
  /** Slugs of the organisations that took over its work. */
  successors?: string[] | undefined;
  /** First day of its existence. */
  foundedOn?: string | undefined;
  /** Last day of its existence. */
  dissolvedOn?: string | undefined;
  /** Brand that gives its colour, such as `home-office`. Not always its slug: see the register of brands. */
  brand?: string | undefined;
  /** Crest beside its name. */
  crest?: Crest | undefined;
  /** Name as the logo shows it, with line breaks. */
  formattedTitle?: string | undefined;
  /** Logo of its own, for the crest `custom`. */
  logo?: Image | undefined;
  /** Slugs of the organisations it belongs to. */
  parents?: string[] | undefined;
  /** Slugs of the organisations that belong to it, where it lists them itself. */
  children?: string[] | undefined;
  /** Whether what it publishes can reflect the views of the government of the day. `false` if absent. */
  political?: boolean | undefined;
  /** Whether the Freedom of Information Act does not apply to it. `false` if absent. */
  foiExempt?: boolean | undefined;
  /** Ways to reach it, the most important first. */
  contacts?: Contact[] | undefined;
  /** Where to send Freedom of Information requests. */
  foiContacts?: Contact[] | undefined;
  /** Its accounts on other services, in the order in which they are shown. */
  socialAccounts?: SocialAccount[] | undefined;
  /** What it does, in a sentence or two of plain text. */
  description?: string | undefined;
  /** What it does, at length. */
  body?: Body | undefined;
  /** E-mail address that sends its documents in other formats. */
  alternativeFormatContactEmail?: string | undefined;
  /** Code in web statistics, such as `D16`. */
  analyticsIdentifier?: string | undefined;
  /** Picture for stories that have none. */
  defaultNewsImage?: Image | undefined;
  /** What GOV.UK's content item of it holds that no field above does, in GOV.UK's own names. */
  govuk?: GovukOrganisation | undefined;
}
