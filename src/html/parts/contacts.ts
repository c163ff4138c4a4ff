import type { ElementContent } from 'hast';
import type { Contact, PostalAddress } from '../../types/parts/contact.js';
import { element, type Child } from '../element.js';
import { safeAddress } from '../safe-address.js';
import { mailAddress } from './mail-address.js';

/** Ways to reach an organisation, each with its addresses, numbers and forms. */
export function contacts(list: readonly Contact[] | undefined): ElementContent[] {
  return (list ?? []).map((contact) =>
    element(
      'div',
      { className: ['despatch-contact'] },
      element('h3', { className: ['govuk-heading-s'] }, contact.title),
      contact.description !== undefined && element('p', { className: ['govuk-body'] }, contact.description),
      contact.addresses?.map(postalAddress),
      contact.emails?.map(({ title, email }) => line(title, link(mailAddress(email), email))),
      contact.telephones?.map(({ title, number }) => line(title, number)),
      contact.forms?.map(({ title, url }) => line(undefined, link(safeAddress(url), title ?? url))),
    ),
  );
}

function line(label: string | undefined, value: Child): ElementContent {
  return element(
    'p',
    { className: ['govuk-body'] },
    label !== undefined && `${label.replace(/:$/, '')}: `,
    value,
  );
}

function link(href: string | undefined, text: string): Child {
  return href === undefined ? text : element('a', { className: ['govuk-link'], href }, text);
}

function postalAddress(address: PostalAddress): ElementContent {
  const lines = [
    address.title,
    ...(address.streetAddress?.split(/\r?\n/) ?? []),
    address.locality,
    address.region,
    address.postalCode,
    address.country,
  ].filter((text) => text !== undefined && text.trim() !== '');
  return element(
    'address',
    { className: ['govuk-body'] },
    lines.map((text, index) => [index > 0 && element('br', {}), text]),
  );
}
