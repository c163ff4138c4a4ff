import type { Element, ElementContent, Properties } from 'hast';
import { safeLinkAddress } from '../../address.js';
import type { Labels } from '../labels.js';
import type { GovspeakContact, GovspeakPostAddress } from '../options.js';
import { build, isPresent } from './build.js';
import { postalLines } from './postal-address.js';

type Content = ElementContent | string | undefined;

/** GOV.UK's box for a contact: addresses, e-mail, form, telephone, and what else there is to say. */
export function contactBox(contact: GovspeakContact, labels: Labels): Element {
  const { details } = contact;
  const addresses = (details?.postAddresses ?? []).map(postalAddress).filter((one) => one !== undefined);
  const ways = waysToReach(contact, labels);
  const parts: Content[] = [
    build('p', {}, contact.title ?? ''),
    ...addresses,
    ways.length > 0 ? build('div', { className: ['email-url-number'] }, ...onLines(ways)) : undefined,
    isPresent(contact.description)
      ? build('p', { className: ['comments'] }, ...linesWithLinks(contact.description.trim()))
      : undefined,
  ];
  const inner = build('div', { className: ['vcard', 'contact-inner'] }, ...onLines(parts));
  const className = ['contact', ...(addresses.length > 0 ? ['postal-address'] : [])];
  const id = `contact_${contact.contentId ?? ''}`;
  return build(
    'div',
    { id, className },
    '\n',
    build('div', { className: ['content'] }, '\n', inner, '\n'),
    '\n',
  );
}

function onLines(parts: Content[]): Content[] {
  return ['\n', ...parts.filter((part) => part !== undefined).flatMap((part) => [part, '\n'])];
}

function postalAddress(address: GovspeakPostAddress): Element | undefined {
  const lines = postalLines(address);
  if (lines.length === 0) return undefined;
  const content = lines.flatMap((line): Content[] => [...line, build('br', {}), '\n']).slice(0, -2);
  return build('p', { className: ['adr'] }, '\n', ...content, '\n');
}

function waysToReach({ details }: GovspeakContact, labels: Labels): Element[] {
  const ways: Element[] = [];
  for (const { title, email } of details?.emailAddresses ?? []) {
    if (!isPresent(email)) continue;
    const link = linked(`mailto:${email}`, isPresent(title) ? title : email, { className: ['email'] });
    ways.push(way('email', labels.email, link));
  }
  for (const { link: address } of details?.contactFormLinks ?? []) {
    if (isPresent(address))
      ways.push(way('contact_form_url', labels.contactForm, linked(address, shortened(address), {})));
  }
  for (const { title, number } of details?.phoneNumbers ?? []) {
    if (isPresent(number)) ways.push(way('tel', title ?? '', number));
  }
  return ways;
}

function way(className: string, label: string, content: ElementContent | string): Element {
  return build(
    'p',
    { className: [className] },
    '\n',
    build('span', { className: ['type'] }, label),
    '\n',
    content,
    '\n',
  );
}

function linked(address: string, text: string, properties: Properties): Element {
  const href = safeLinkAddress(address);
  return build('a', { ...(href === undefined ? {} : { href }), ...properties }, text);
}

/** An address in 25 characters. */
function shortened(address: string): string {
  return address.length <= 25 ? address : `${address.slice(0, 22)}...`;
}

/** Text with its line breaks, its web addresses as links. */
function linesWithLinks(text: string): Content[] {
  return text.split(/\r?\n/).flatMap((line, index): Content[] => {
    const parts = line.split(/(\bhttps?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/);
    const content = parts.map((part, position) => (position % 2 === 1 ? linked(part, part, {}) : part));
    return index === 0 ? content : [build('br', {}), ...content];
  });
}
