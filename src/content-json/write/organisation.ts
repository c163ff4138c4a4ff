import { contentIdOf } from '../../catalogue/content-id.js';
import { localeOf } from '../../catalogue/identity.js';
import { momentOf } from '../../time/moment.js';
import type { Organisation } from '../../types/organisation.js';
import type { Draft } from '../keep/draft.js';
import type { JsonObject } from '../keep/json.js';
import { contactTargets } from './contact.js';
import { entityDefaults, entityFields } from './entity-fields.js';
import { linkFields, present, targetOf, targets } from './fields.js';
import { writeImage } from './images.js';
import { translationTargets } from './translations.js';
import type { Writing } from './writing.js';

/** Writes the `organisation` item of an organisation. */
export function organisationItem(organisation: Organisation, writing: Writing): Draft {
  const locale = localeOf(organisation);
  return {
    fields: entityFields(organisation, organisation.title, writing, {
      schema_name: 'organisation',
      document_type: 'organisation',
      analytics_identifier: organisation.analyticsIdentifier,
      description: organisation.description ?? null,
      details: { ...shownInLinks(organisation, writing), ...beyondLinks(organisation, writing) },
    }),
    links: {
      available_translations: translationTargets(organisation, writing),
      primary_publishing_organisation: [targetOf(organisation, writing)],
      ordered_parent_organisations: targets('organisation', organisation.parents, locale, writing),
      ordered_child_organisations: targets('organisation', organisation.children, locale, writing),
      ordered_successor_organisations: targets('organisation', organisation.successors, locale, writing),
      ordered_contacts: contactTargets(organisation.contacts, contentIdOf(organisation), locale),
      ordered_foi_contacts: contactTargets(organisation.foiContacts, contentIdOf(organisation), locale),
    },
    stated: organisation.description === undefined ? new Set(['title']) : new Set(['title', 'description']),
    defaults: entityDefaults.filter((name) => name !== 'description'),
  };
}

/** Writes a link to an organisation. */
export function organisationLink(organisation: Organisation, writing: Writing): Draft {
  const details = shownInLinks(organisation, writing);
  return {
    fields: linkFields(organisation, organisation.title, writing, {
      analytics_identifier: organisation.analyticsIdentifier,
      document_type: 'organisation',
      schema_name: 'organisation',
      details: Object.keys(details).length > 0 ? details : undefined,
    }),
    more: present({ description: organisation.description, details: beyondLinks(organisation, writing) }),
    links: {},
  };
}

/** The details that links to an organisation show too. */
function shownInLinks(organisation: Organisation, writing: Writing): JsonObject {
  return present({
    brand: organisation.brand,
    logo: logoOf(organisation, writing),
    default_news_image: organisation.defaultNewsImage && writeImage(organisation.defaultNewsImage, writing),
    organisation_govuk_status: statusOf(organisation),
  });
}

function beyondLinks(organisation: Organisation, writing: Writing): JsonObject {
  return present({
    acronym: organisation.acronym,
    alternative_format_contact_email: organisation.alternativeFormatContactEmail,
    body: organisation.body && writing.html(organisation.body, organisation),
    foi_exempt: organisation.foiExempt,
    organisation_political: organisation.political,
    organisation_type: organisation.organisationType,
    social_media_links: organisation.socialAccounts?.map(({ service, title, url }) => ({
      service_type: service,
      title,
      href: url,
    })),
  });
}

function logoOf(organisation: Organisation, writing: Writing): JsonObject | undefined {
  const { crest, formattedTitle, logo } = organisation;
  if (crest === undefined && formattedTitle === undefined && logo === undefined) return undefined;
  return present({
    formatted_title: withBreaksOnly(formattedTitle ?? organisation.title),
    crest,
    image: logo && writeImage(logo, writing),
  });
}

/** The field is HTML to its readers, and line breaks are all the markup that it has. */
function withBreaksOnly(title: string): string {
  return title.replace(/<(?!br ?\/?>)/gi, '&lt;');
}

function statusOf({ status, statusUpdatedAt, statusUrl }: Organisation): JsonObject | undefined {
  if (status === undefined && statusUpdatedAt === undefined && statusUrl === undefined) return undefined;
  return present({
    status: status ?? 'live',
    updated_at: statusUpdatedAt === undefined ? undefined : momentOf(statusUpdatedAt),
    url: statusUrl,
  });
}
