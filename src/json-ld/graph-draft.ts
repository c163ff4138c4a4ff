import { absoluteAddress } from '../catalogue/absolute-address.js';
import { basePathOf, localeSuffixOf } from '../catalogue/base-path.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Context, Site } from '../catalogue/context.js';
import { localeOf } from '../catalogue/identity.js';
import { languageTag } from '../catalogue/language-tag.js';
import { currentDay } from '../time/london.js';
import type { Content, ContentKind, ContentOf } from '../types/content.js';
import type { Locale } from '../types/parts/locale.js';
import type { GraphNode } from './nodes/graph.js';
import type { Reference } from './nodes/reference.js';

/** The graph of a page while it is made. */
export interface GraphDraft {
  readonly context: Context;
  readonly catalogue: Catalogue;
  readonly site: Site;
  /** Calendar day in the United Kingdom that counts as today. */
  readonly today: string;
  /** Locale of the page. */
  readonly locale: Locale;
  /** BCP 47 tag of the page's language. */
  readonly language: string;
  /** Address of the page. */
  readonly page: string;
  /** The `@id` of what the page is about, whose node is made last and takes the place of any shorter one. */
  readonly mainId: string;
  /** The nodes that the page's own refer to, by `@id`. */
  readonly nodes: Map<string, GraphNode>;
}

/** Begins the graph of a document's page. */
export function startGraph(content: Content, context: Context): GraphDraft {
  const { catalogue, site } = context;
  const locale = localeOf(content);
  return {
    context,
    catalogue,
    site,
    today: context.today ?? currentDay(),
    locale,
    language: languageTag(locale),
    page: pageAddress(content, context),
    mainId: idOf(content, context),
    nodes: new Map(),
  };
}

/** Adds a node unless the graph has one of its `@id` already, and gives the reference to it. */
export function addNode(draft: GraphDraft, node: GraphNode): Reference {
  const id = node['@id'];
  if (id !== draft.mainId && !draft.nodes.has(id)) draft.nodes.set(id, node);
  return { '@id': id };
}

/** Finds the documents of one kind that slugs name, as far as the catalogue holds them, each once. */
export function resolveAll<Kind extends ContentKind>(
  draft: GraphDraft,
  kind: Kind,
  slugs: readonly string[] = [],
): Array<ContentOf<Kind>> {
  return [...new Set(slugs)]
    .map((slug) => draft.catalogue.resolve(kind, slug, draft.locale))
    .filter((content) => content !== undefined);
}

/** Gives the address of a document's page. */
export function pageAddress(
  content: Content,
  { catalogue, site }: Pick<Context, 'catalogue' | 'site'>,
): string {
  const path = basePathOf(content, catalogue);
  return absoluteAddress(path, site) ?? `${site.url}/${encodeURIComponent(path)}`;
}

/** What stands behind `#` in the `@id` of each kind of document. */
const fragments: Record<ContentKind, string> = {
  'news-story': 'article',
  organisation: 'organisation',
  'government-era': 'government',
  strategy: 'strategy',
  'strategy-strand': 'strand',
  person: 'person',
  role: 'role',
};

/**
 * Gives the `@id` of a document: the same on every page that names it.
 *
 * Translations of a story are works of their own. What else has translations is one thing in the world, whose
 * `@id` does not hold the locale. An organisation that the site's own graph names has the `@id` that it has there.
 */
export function idOf(content: Content, context: Pick<Context, 'catalogue' | 'site'>): string {
  const joined = content.kind === 'organisation' ? context.site.graphIds?.organisations : undefined;
  if (joined !== undefined && Object.hasOwn(joined, content.slug)) return joined[content.slug]!;
  const page = pageAddress(content, context);
  const suffix = content.kind === 'news-story' ? '' : localeSuffixOf(content);
  const common = suffix !== '' && page.endsWith(suffix) ? page.slice(0, -suffix.length) : page;
  return `${common}#${fragments[content.kind]}`;
}
