import type { Context } from '../catalogue/context.js';
import { checkedSite } from '../catalogue/site.js';
import type { Content } from '../types/content.js';
import { finishGraph } from './finish-graph.js';
import { startGraph } from './graph-draft.js';
import { mainEntityOf } from './main-entity.js';
import type { Graph } from './nodes/graph.js';
import { pageNodes } from './parts/web-page.js';

/**
 * Gives the schema.org JSON-LD of a document's page: the page, what it is about, and everything that names.
 *
 * Every entity is there once, with an absolute `@id` that is the same on every page; no `@id` dangles. What the
 * document and the catalogue do not say is left out, never guessed. The same input gives the same graph.
 *
 * @param content - A document of any kind.
 * @param context - The catalogue, the site, and the day that counts as today.
 * @throws TypeError or RangeError that names the option, if `site` cannot be published on.
 * @example
 * const graph = toJsonLd(story, { catalogue, site: { url: 'https://www.gov.uk', name: 'GOV.UK' } });
 */
export function toJsonLd(content: Content, context: Context): Graph {
  checkedSite((context as Context | undefined)?.site);
  const draft = startGraph(content, context);
  const main = mainEntityOf(draft, content);
  const [page, breadcrumbs, site] = pageNodes(draft, content, main.page);
  return finishGraph([page, breadcrumbs, main.node, ...draft.nodes.values(), site]);
}
