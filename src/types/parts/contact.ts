/** A postal address. */
export interface PostalAddress {
  /** Who or what is at the address. */
  title?: string | undefined;
  /** Lines above the town, separated by line breaks. */
  streetAddress?: string | undefined;
  /** Town or city. */
  locality?: string | undefined;
  /** County or region. */
  region?: string | undefined;
  /** Postcode, such as `SW1P 4DF`. */
  postalCode?: string | undefined;
  /** Name of the country as GOV.UK writes it, such as `United Kingdom`. */
  country?: string | undefined;
  /** ISO 3166-1 alpha-2 code of the country in lower case, such as `gb`. */
  countryCode?: string | undefined;
}

/** An e-mail address with its label. */
export interface EmailAddress {
  /** What the address is for. */
  title?: string | undefined;
  /** The address itself. */
  email: string;
}

/** A telephone number with its label. */
export interface TelephoneNumber {
  /** What the number is for. */
  title?: string | undefined;
  /** The number as readers see it, such as `020 7946 0457`. */
  number: string;
}

/** A form through which people get in touch. */
export interface ContactForm {
  /** Text of the link. */
  title?: string | undefined;
  /** Address of the form. */
  url: string;
}

/** One way to reach an organisation, such as its press office. */
export interface Contact {
  /** What it is, such as `Media enquiries`. */
  title: string;
  /** When to use it, as plain text. */
  description?: string | undefined;
  /** UUID of the contact on GOV.UK. */
  contentId?: string | undefined;
  /** Postal addresses. */
  addresses?: PostalAddress[] | undefined;
  /** E-mail addresses. */
  emails?: EmailAddress[] | undefined;
  /** Telephone numbers. */
  telephones?: TelephoneNumber[] | undefined;
  /** Forms on the web. */
  forms?: ContactForm[] | undefined;
}
