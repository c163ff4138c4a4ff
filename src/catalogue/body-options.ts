import type { BodyOptions } from '../body/body-options.js';
import type { GovspeakContact, GovspeakLink } from '../body/govspeak/options.js';
import type { Content } from '../types/content.js';
import type { Contact } from '../types/parts/contact.js';
import { basePathOf } from './base-path.js';
import type { Catalogue } from './catalogue.js';
import { localeOf } from './identity.js';
import { nameOf } from './name-of.js';

/** What every body of a catalogue may embed: contacts of its organisations, and links by content id. */
export interface SharedEmbeds {
  contacts: GovspeakContact[];
  links: GovspeakLink[];
}

/** Collects what every body may embed. */
export function sharedEmbedsOf(catalogue: Catalogue): SharedEmbeds {
  const contacts = catalogue
    .all('organisation')
    .flatMap((organisation) => [...(organisation.contacts ?? []), ...(organisation.foiContacts ?? [])])
    .filter(({ contentId }) => contentId !== undefined)
    .map(toGovspeakContact);
  const links = catalogue.documents
    .filter(({ contentId }) => contentId !== undefined)
    .map((content) => ({
      contentId: content.contentId,
      title: nameOf(content),
      url: basePathOf(content, catalogue),
    }));
  return { contacts, links };
}

/** Gives what the bodies of a document may embed, and the language of their labels. */
export function bodyOptionsOf(content: Content, shared: SharedEmbeds): BodyOptions {
  return {
    contacts: shared.contacts,
    links: shared.links,
    locale: localeOf(content),
    images: 'images' in content ? content.images : undefined,
    attachments: 'attachments' in content ? content.attachments : undefined,
  };
}

function toGovspeakContact({
  contentId,
  title,
  description,
  addresses,
  emails,
  telephones,
  forms,
}: Contact): GovspeakContact {
  return {
    contentId,
    title,
    description,
    details: {
      postAddresses: addresses?.map(({ country, countryCode, ...address }) => ({
        ...address,
        worldLocation: country,
        iso2CountryCode: countryCode,
      })),
      emailAddresses: emails,
      phoneNumbers: telephones,
      contactFormLinks: forms?.map(({ title: label, url }) => ({ title: label, link: url })),
    },
  };
}
