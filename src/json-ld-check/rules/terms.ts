import * as kinds from '../../problems/kinds/json-ld.js';
import type { GraphView } from '../graph-view.js';
import type { Report } from '../report.js';

/** Schema.org's way to say what an action takes or gives: `query-input` is about `query`. */
const actionAnnotation = /-(?:input|output)$/;

/** Gives the property that a key is about. */
export function propertyName(name: string): string {
  return name.replace(actionAnnotation, '');
}

/** Reports types and properties that do not exist or that gave way to others, and nodes that have no type. */
export function checkTerms(graph: GraphView, report: Report): void {
  const { types, properties, members } = graph.vocabulary;
  for (const node of graph.nodes) {
    for (const name of node.types) {
      const type = types.get(name);
      if (type?.supersededBy)
        report(kinds.supersededTerm, { term: name, successor: type.supersededBy }, node.typePath);
      // A member of an enumeration may be a type of its own, such as a medical specialty.
      else if (!type && !members.has(name)) {
        report(kinds.unknownType, { type: name, nearest: graph.nearest(name, types.keys()) }, node.typePath);
      }
    }
    for (const { name, path } of node.properties) {
      const property = properties.get(propertyName(name));
      if (!property) {
        report(
          kinds.unknownProperty,
          { property: name, nearest: graph.nearest(name, properties.keys()) },
          path,
          'key',
        );
      } else if (property.supersededBy) {
        report(kinds.supersededTerm, { term: name, successor: property.supersededBy }, path, 'key');
      }
    }
    const isUntyped = !node.isReference && !node.isForeign && graph.typesOf(node).length === 0;
    if (isUntyped && node.properties.length > 0) report(kinds.untypedNode, {}, node.path);
  }
}
