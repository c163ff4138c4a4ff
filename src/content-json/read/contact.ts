import type { ZodType } from 'zod';
import { Contact } from '../../models/parts/contact.js';
import type { Contact as ContactType } from '../../types/parts/contact.js';
import { isObject, type JsonObject } from '../keep/json.js';
import { defined, filledTextOf, listOf, objectOf, textOf, valueFor } from './values.js';

/** Reads the contacts that links lead to; `undefined` if there are none that can be read. */
export function readContacts(links: unknown): ContactType[] | undefined {
  if (!Array.isArray(links)) return undefined;
  const contacts = links.flatMap((link) => (isObject(link) ? (readContact(link) ?? []) : []));
  return contacts.length === 0 ? undefined : contacts;
}

/** Reads a contact, or gives `undefined` if it has no title or identifier. */
function readContact(link: JsonObject): ContactType | undefined {
  const details = objectOf(link['details']);
  const contact = {
    title: textOf(link['title']),
    contentId: textOf(link['content_id']),
    description: filledTextOf(details['description']),
    addresses: listOf(details['post_addresses'], (address) =>
      defined({
        title: textOf(address['title']),
        streetAddress: textOf(address['street_address']),
        locality: textOf(address['locality']),
        region: textOf(address['region']),
        postalCode: textOf(address['postal_code']),
        country: textOf(address['world_location']),
        countryCode: textOf(address['iso2_country_code']),
      }),
    ),
    emails: readable(Contact.shape.emails, details['email_addresses'], (email) => ({
      title: textOf(email['title']),
      email: email['email'],
    })),
    telephones: readable(Contact.shape.telephones, details['phone_numbers'], (telephone) => ({
      title: textOf(telephone['title']),
      number: telephone['number'],
    })),
    forms: readable(Contact.shape.forms, details['contact_form_links'], (form) => ({
      title: textOf(form['title']),
      url: form['link'],
    })),
  };
  if (contact.contentId === undefined) return undefined;
  return valueFor(Contact, defined(contact));
}

/** Reads a list of a contact's field, or gives `undefined` if the model would refuse it. */
function readable<Element>(
  schema: ZodType<Element[] | undefined>,
  value: unknown,
  read: (element: JsonObject) => object,
): Element[] | undefined {
  return valueFor(
    schema,
    listOf(value, (element) => defined(read(element))),
  );
}
