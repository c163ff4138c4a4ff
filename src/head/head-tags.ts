import type { Graph } from '../json-ld/nodes/graph.js';
import type { OpenGraph } from './open-graph.js';

/** What the head of a page holds, as plain data: made once, and handed to whatever writes the page. */
export interface HeadTags {
  /** BCP 47 tag for the `lang` attribute of the page. */
  language: string;
  /** Direction for the `dir` attribute of the page. */
  direction: 'ltr' | 'rtl' | 'auto';
  /** Title of the page: name of the document, marked if it is withdrawn, and name of the site. */
  title: string;
  description?: string | undefined;
  /** Directives for search engines. */
  robots: string;
  /** What the tags of Open Graph and X say, as data. */
  openGraph: OpenGraph;
  /** Every meta element: description, robots, Open Graph and X. */
  meta: MetaTag[];
  /** Every link element: canonical address, translations and feeds. */
  links: LinkTag[];
  /** What goes in the JSON-LD script. */
  jsonLd: Graph;
  /** Nonce of the page's content security policy, for the script. */
  nonce?: string | undefined;
}

/** A meta element: by `name`, or by `property` as Open Graph has it. */
export type MetaTag = { name: string; content: string } | { property: string; content: string };

/** A link element: the canonical address, a translation or a feed. */
export type LinkTag = CanonicalLink | TranslationLink | FeedLinkTag;

/** The address of the page. */
export type CanonicalLink = {
  rel: 'canonical';
  href: string;
};

/** The page in a language, its own among them. */
export type TranslationLink = {
  rel: 'alternate';
  href: string;
  /** BCP 47 tag, or `x-default` for readers of any other language. */
  hreflang: string;
};

/** A feed of the site. */
export type FeedLinkTag = {
  rel: 'alternate';
  href: string;
  /** Media type, such as `application/atom+xml`. */
  type: string;
  title?: string | undefined;
};
