/**
 * Every model and its parts as interfaces. Importing them loads no zod.
 *
 * @module despatch/types
 */
export type { Content, ContentKind, ContentOf } from './content.js';
export type { GovernmentEra } from './government-era.js';
export type { NewsStory, NewsType } from './news-story.js';
export type { Crest, Organisation, OrganisationStatus, OrganisationType } from './organisation.js';
export type { Attachment, AttachmentAsset, AttachmentType } from './parts/attachment.js';
export type { Body, GovspeakBody, HtmlBody } from './parts/body.js';
export type { Change } from './parts/change.js';
export type { DocumentFields } from './parts/common.js';
export type { Contact, ContactForm, EmailAddress, PostalAddress, TelephoneNumber } from './parts/contact.js';
export type {
  GovukAppointment,
  GovukFeaturedLink,
  GovukGovernmentEra,
  GovukNewsStory,
  GovukOrganisation,
  GovukPerson,
  GovukRole,
  GovukStrategy,
  GovukStrategyStrand,
  GovukTags,
} from './parts/govuk-models.js';
export type { GovukDifference, GovukFields, GovukForm, GovukLink } from './parts/govuk.js';
export type { Image } from './parts/image.js';
export type { JsonValue } from './parts/json.js';
export type { Locale } from './parts/locale.js';
export type { SocialAccount, SocialService } from './parts/social-account.js';
export type { Withdrawal } from './parts/withdrawal.js';
export type { Person } from './person.js';
export type { Appointment, Role, RoleType } from './role.js';
export type { StrategyStrand } from './strategy-strand.js';
export type { Period, Strategy } from './strategy.js';
