import { v5 as uuidFromName } from 'uuid';
import type { Contact } from '../../types/parts/contact.js';
import type { JsonValue } from '../../types/parts/json.js';
import type { Locale } from '../../types/parts/locale.js';
import type { Draft, LinkTarget } from '../keep/draft.js';
import { present } from './fields.js';

/**
 * Writes links to the contacts of an organisation.
 *
 * @param organisationId - Content id of the organisation, from which those of its contacts are made.
 */
export function contactTargets(
  contacts: readonly Contact[] | undefined,
  organisationId: string,
  locale: Locale,
): LinkTarget[] {
  return (contacts ?? []).map((contact) => {
    const id = contact.contentId ?? uuidFromName(contact.title, organisationId);
    return { to: contactName(id), draft: () => contactLink(contact, id, locale) };
  });
}

/** Gives the name by which links name a contact. */
export function contactName(contentId: string): string {
  return `contact/${contentId}`;
}

function contactLink(contact: Contact, contentId: string, locale: Locale): Draft {
  const { title, description } = contact;
  return {
    fields: {
      content_id: contentId,
      title,
      locale,
      document_type: 'contact',
      schema_name: 'contact',
      withdrawn: false,
      details: present({
        title,
        description: description ?? null,
        contact_form_links:
          contact.forms?.map((form) => present({ title: form.title, link: form.url })) ?? null,
        post_addresses: contact.addresses?.map((address): JsonValue =>
          present({
            title: address.title,
            street_address: address.streetAddress,
            locality: address.locality,
            region: address.region,
            postal_code: address.postalCode,
            world_location: address.country,
            iso2_country_code: address.countryCode,
          }),
        ),
        email_addresses: contact.emails?.map((each) => present({ title: each.title, email: each.email })),
        phone_numbers: contact.telephones?.map((each) => present({ title: each.title, number: each.number })),
      }),
    },
    links: {},
  };
}
