import * as kinds from '../../problems/kinds/json-ld.js';
import type { DocumentView, NodeView } from '../document-view.js';
import type { GraphView } from '../graph-view.js';
import type { Report } from '../report.js';
import { schemaOrgName } from '../value-forms.js';

/** Reports nodes of one `@id` inside one document. Two scripts of a page may say things of one node. */
export function checkDuplicateIds(view: DocumentView, report: Report): void {
  const seen = new Set<string>();
  for (const { id, isReference, path } of view.nodes) {
    if (id === undefined || isReference) continue;
    if (seen.has(id)) report(kinds.duplicateId, { id }, [...path, '@id']);
    seen.add(id);
  }
}

/**
 * Reports references to what the page does not hold.
 *
 * A reference that leads to another site names a thing there, and one to a property that takes an address is an
 * address. Neither dangles.
 */
export function checkReferences(graph: GraphView, report: Report): void {
  const origins = new Set([...graph.definedIds].map(originOf));
  for (const node of graph.nodes) {
    if (!node.isReference || node.id === undefined || graph.isDefined(node.id)) continue;
    const property = node.parent && graph.vocabulary.properties.get(node.parent.name);
    if (property?.ranges.includes('URL') || graph.vocabulary.members.has(schemaOrgName(node.id))) continue;
    if (isElsewhere(node, origins)) continue;
    const nearest = graph.nearest(node.id, graph.definedIds);
    report(kinds.danglingId, { id: node.id, nearest }, [...node.path, '@id']);
  }
}

function isElsewhere({ id = '' }: NodeView, origins: ReadonlySet<string>): boolean {
  const origin = originOf(id);
  return origin !== '' && origins.size > 0 && !origins.has(origin);
}

/** Scheme and host of an address; nothing for a blank node or a part of a page. */
function originOf(id: string): string {
  return /^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i.exec(id)?.[0].toLowerCase() ?? '';
}
