import { Organisation } from '../../models/organisation.js';
import { SocialAccount } from '../../models/parts/social-account.js';
import type { Organisation as OrganisationType } from '../../types/organisation.js';
import type { JsonObject } from '../keep/json.js';
import { readContacts } from './contact.js';
import { readIdentity, withUsualPath } from './identity.js';
import { titleIn } from './title.js';
import { readImage } from './images.js';
import { slugsOf } from './links.js';
import {
  bodyOf,
  defined,
  filledTextOf,
  flagOf,
  listOf,
  momentIn,
  objectOf,
  textOf,
  valueFor,
} from './values.js';

const { organisationType, status, statusUrl, crest, alternativeFormatContactEmail } = Organisation.shape;

/** Reads an organisation from its item, or from a link to it. */
export function readOrganisation(source: JsonObject): OrganisationType {
  const identity = readIdentity(source);
  const details = objectOf(source['details']);
  const logo = objectOf(details['logo']);
  const govukStatus = objectOf(details['organisation_govuk_status']);
  const links = objectOf(source['links']);
  const isInUse = valueFor(status, govukStatus['status']) !== undefined;
  return defined(
    withUsualPath<OrganisationType>({
      kind: 'organisation',
      ...identity,
      title: titleIn(source, identity.slug),
      acronym: filledTextOf(details['acronym']),
      organisationType: valueFor(organisationType, details['organisation_type']),
      status: valueFor(status, govukStatus['status']),
      statusUpdatedAt: isInUse ? momentIn(govukStatus['updated_at']) : undefined,
      statusUrl: isInUse ? valueFor(statusUrl, govukStatus['url']) : undefined,
      successors: slugsOf(links['ordered_successor_organisations'], 'organisation'),
      brand: filledTextOf(details['brand']),
      crest: valueFor(crest, logo['crest']),
      formattedTitle: textOf(logo['formatted_title']),
      logo: readImage(logo['image']),
      parents: slugsOf(links['ordered_parent_organisations'], 'organisation'),
      children: slugsOf(links['ordered_child_organisations'], 'organisation'),
      political: flagOf(details['organisation_political']),
      foiExempt: flagOf(details['foi_exempt']),
      contacts: readContacts(links['ordered_contacts']),
      foiContacts: readContacts(links['ordered_foi_contacts']),
      socialAccounts: listOf(details['social_media_links'], (link) =>
        valueFor(SocialAccount, { service: link['service_type'], title: link['title'], url: link['href'] }),
      ),
      description: filledTextOf(source['description']),
      body: bodyOf(details['body']),
      alternativeFormatContactEmail: valueFor(
        alternativeFormatContactEmail,
        details['alternative_format_contact_email'],
      ),
      analyticsIdentifier: filledTextOf(source['analytics_identifier']),
      defaultNewsImage: readImage(details['default_news_image']),
    }),
  );
}
