import { absoluteAddress } from '../../catalogue/absolute-address.js';
import type { Site } from '../../catalogue/context.js';
import type { Contact } from '../../types/parts/contact.js';
import type { ContactPoint, PostalAddress } from '../nodes/contact-point.js';

/** The ways to reach an organisation that need no letter. */
export function contactPointsOf(site: Site, contacts: readonly Contact[]): ContactPoint[] {
  return contacts
    .map(({ title, description, emails = [], telephones = [], forms = [] }) => ({
      '@type': 'ContactPoint' as const,
      contactType: title,
      description,
      email: emails.map(({ email }) => email),
      telephone: telephones.map(({ number }) => number),
      url: forms.map(({ url }) => absoluteAddress(url, site)).filter((url) => url !== undefined),
    }))
    .filter(({ email, telephone, url }) => email.length + telephone.length + url.length > 0);
}

/** The postal addresses of an organisation, each once. */
export function addressesOf(contacts: readonly Contact[]): PostalAddress[] {
  const addresses = contacts
    .flatMap((contact) => contact.addresses ?? [])
    .map((address) => ({
      '@type': 'PostalAddress' as const,
      name: address.title,
      streetAddress: address.streetAddress,
      addressLocality: address.locality,
      addressRegion: address.region,
      postalCode: address.postalCode,
      addressCountry: address.countryCode?.toUpperCase() ?? address.country,
    }));
  return [...new Map(addresses.map((address) => [JSON.stringify(address), address])).values()];
}
