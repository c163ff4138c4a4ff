import type { ContactPoint, PostalAddress } from './contact-point.js';
import type { Reference } from './reference.js';

/** An organisation, or a government of the United Kingdom. */
export interface GovernmentOrganization {
  '@type': 'GovernmentOrganization';
  '@id': string;
  name: string;
  /** Its page. */
  url?: string;
  /** Acronym. */
  alternateName?: string;
  description?: string;
  logo?: Reference;
  /** Addresses of its accounts on other services, and of its own site where it left this one. */
  sameAs?: string[];
  address?: PostalAddress[];
  contactPoint?: ContactPoint[];
  parentOrganization?: Reference[];
  subOrganization?: Reference[];
  /** Those who hold its roles; for a government its prime ministers and parties. */
  member?: Reference[];
  /** First day of its existence. */
  foundingDate?: string;
  /** Last day of its existence. */
  dissolutionDate?: string;
}

/**
 * That one organisation took over from another.
 *
 * Schema.org has no property of an organisation for this; `successorOf` and `supersededBy` are for products and
 * for terms of the vocabulary.
 */
export interface ReplaceAction {
  '@type': 'ReplaceAction';
  '@id': string;
  actionStatus: 'https://schema.org/CompletedActionStatus';
  /** The organisation that was. */
  replacee: Reference;
  /** Those that took over. */
  replacer: Reference[];
}

/** A party that formed a government. */
export interface PoliticalParty {
  '@type': 'PoliticalParty';
  '@id': string;
  name: string;
}
