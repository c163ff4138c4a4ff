import type { Catalogue } from './catalogue.js';

/** The site on which documents are published. */
export interface Site {
  /** Origin of the site with its scheme and no trailing slash, such as `https://www.gov.uk`. */
  url: string;
  /** Name of the site as readers see it, such as `GOV.UK`. */
  name: string;
  /** Address of the site's logo. */
  logoUrl?: string | undefined;
  /** Address of the licence under which the site publishes its words. */
  licenceUrl?: string | undefined;
  /** Feeds that every page of the site announces. */
  feeds?: FeedLink[] | undefined;
  /** The `@id`s of a graph that the site writes itself, which ours then joins. */
  graphIds?: SiteGraphIds | undefined;
}

/** A feed as a page's head announces it. */
export interface FeedLink {
  /** Address of the feed: absolute, or a path on the site such as `/news.atom`. */
  url: string;
  /** Media type, such as `application/atom+xml`. */
  type: string;
  /** Title that a feed reader shows. */
  title?: string | undefined;
}

/** How a site that writes JSON-LD of its own names what we name too. */
export interface SiteGraphIds {
  /** The `@id` of its WebSite. */
  webSite?: string | undefined;
  /** The `@id`s of organisations by slug. */
  organisations?: Readonly<Record<string, string>> | undefined;
}

/** What a serialiser or renderer needs beside the document. */
export interface Context {
  catalogue: Catalogue;
  site: Site;
  /** Calendar day in the United Kingdom that counts as today, such as `2015-03-23`. The real one if absent. */
  today?: string | undefined;
}
