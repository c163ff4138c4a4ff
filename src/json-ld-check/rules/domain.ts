import * as kinds from '../../problems/kinds/json-ld.js';
import type { NodeView } from '../document-view.js';
import type { GraphView } from '../graph-view.js';
import type { Report } from '../report.js';
import { propertyName } from './terms.js';

/** Reports properties that the types of their node do not have. */
export function checkDomains(graph: GraphView, report: Report): void {
  const { types, properties } = graph.vocabulary;
  for (const node of graph.nodes) {
    const own = graph.typesOf(node).filter((type) => types.has(type));
    // Of a type that does not exist nothing can be said; that it does not is reported already.
    if (own.length === 0 || own.length < graph.typesOf(node).length || node.isForeign) continue;
    for (const { name, path } of node.properties) {
      const property = properties.get(propertyName(name));
      if (
        !property ||
        property.supersededBy ||
        property.domains.length === 0 ||
        isRolePattern(graph, node, name)
      )
        continue;
      if (property.domains.some((domain) => graph.isA(node, domain))) continue;
      report(
        kinds.outOfDomain,
        { property: name, types: [...new Set(own)], domains: property.domains },
        path,
        'key',
      );
    }
  }
}

/**
 * Whether a node is a Role between the two ends of a property, and so has that property too.
 *
 * Source: https://schema.org/Role.
 */
function isRolePattern(graph: GraphView, node: NodeView, name: string): boolean {
  return graph.isA(node, 'Role') && graph.usesOf(node).has(name);
}
