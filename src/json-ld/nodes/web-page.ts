import type { Reference } from './reference.js';

/** The page itself, which is about one thing: its `mainEntity`. */
export interface WebPage {
  /** A page about a person is a profile page. */
  '@type': 'WebPage' | 'ProfilePage';
  /** Address of the page. */
  '@id': string;
  url: string;
  name: string;
  description?: string;
  /** BCP 47 tag of the page's language. */
  inLanguage: string;
  /** The site. */
  isPartOf: Reference;
  breadcrumb: Reference;
  mainEntity: Reference;
  /** The lead picture. */
  primaryImageOfPage?: Reference;
  /** Day, or moment with its offset. */
  datePublished?: string;
  /** Day, or moment with its offset. */
  dateModified?: string;
  /** What else the page names. */
  mentions?: Reference[];
}
