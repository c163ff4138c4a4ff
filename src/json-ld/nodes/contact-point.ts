/** A way to reach an organisation. */
export interface ContactPoint {
  '@type': 'ContactPoint';
  /** What it is for, such as `Press office`. */
  contactType: string;
  description?: string;
  email?: string[];
  telephone?: string[];
  /** Address of a form. */
  url?: string[];
}

/** A postal address. */
export interface PostalAddress {
  '@type': 'PostalAddress';
  /** Who or what is at the address. */
  name?: string;
  streetAddress?: string;
  addressLocality?: string;
  addressRegion?: string;
  postalCode?: string;
  /** ISO 3166-1 alpha-2 code such as `GB`, or the name of the country where no code is known. */
  addressCountry?: string;
}
