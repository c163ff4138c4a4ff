import type {
  GovspeakAttachment,
  GovspeakContact,
  GovspeakImage,
  GovspeakLink,
  GovspeakOptions,
} from '../body/govspeak/options.js';
import type { Content } from '../types/content.js';
import type { Attachment } from '../types/parts/attachment.js';
import type { Contact } from '../types/parts/contact.js';
import type { Image } from '../types/parts/image.js';
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
export function bodyOptionsOf(content: Content, shared: SharedEmbeds): GovspeakOptions {
  return {
    ...shared,
    locale: localeOf(content),
    images: 'images' in content ? content.images?.map(toGovspeakImage) : undefined,
    attachments: 'attachments' in content ? content.attachments?.map(toGovspeakAttachment) : undefined,
  };
}

/** Gives the name by which a body embeds a picture or an attachment: its id, file name, or the last part of its address. */
export function embedNameOf(file: {
  id?: string | undefined;
  filename?: string | undefined;
  url: string;
}): string {
  return (
    file.id ??
    file.filename ??
    file.url
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1)!
  );
}

function toGovspeakImage(image: Image): GovspeakImage {
  const { url, alt, caption, credit } = image;
  return { id: embedNameOf(image), url, altText: alt, caption, credit };
}

function toGovspeakAttachment(attachment: Attachment): GovspeakAttachment {
  const { attachmentType, locale: _locale, assets: _assets, accessible: _accessible, ...facts } = attachment;
  return { ...facts, id: embedNameOf(attachment), type: attachmentType };
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
