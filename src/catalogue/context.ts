import type { Catalogue } from './catalogue.js';

/** The site on which documents are published. */
export interface Site {
  /** Origin of the site with its scheme and no trailing slash, such as `https://www.gov.uk`. */
  url: string;
  /** Name of the site as readers see it, such as `GOV.UK`. */
  name: string;
  /** Address of the site's logo. */
  logoUrl?: string | undefined;
}

/** What a serialiser or renderer needs beside the document. */
export interface Context {
  catalogue: Catalogue;
  site: Site;
  /** Calendar day in the United Kingdom that counts as today, such as `2015-03-23`. The real one if absent. */
  today?: string | undefined;
}
