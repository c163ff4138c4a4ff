import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { createCatalogue, type Context } from 'despatch/catalogue';
import type { Graph, GraphNode } from 'despatch/json-ld';
import { everyField, site, today } from '../html/every-field.js';

/** A catalogue of documents of every kind, with every field set. */
export const context: Context = { catalogue: createCatalogue(everyField), site, today };

/** Gives the nodes of a type. */
export function nodesOf<Type extends GraphNode['@type']>(graph: Graph, type: Type) {
  return graph['@graph'].filter(
    (node): node is Extract<GraphNode, { '@type': Type }> => node['@type'] === type,
  );
}

/** Gives the one node of a type. */
export function nodeOf<Type extends GraphNode['@type']>(graph: Graph, type: Type) {
  const nodes = nodesOf(graph, type);
  if (nodes.length !== 1) throw new Error(`The graph has ${nodes.length} nodes of the type ${type}`);
  return nodes[0]!;
}

/** Lists the elements of a page as a browser reads them, with their attributes and, for scripts, their text. */
export function elementsOf(page: string): string[] {
  const found: string[] = [];
  const rest: DefaultTreeAdapterTypes.Node[] = [parse(page)];
  for (let node = rest.shift(); node !== undefined; node = rest.shift()) {
    if ('tagName' in node) found.push(node.tagName);
    if ('childNodes' in node) rest.unshift(...node.childNodes);
  }
  return found;
}

/** Gives the text of the only script of a page as a browser reads it. */
export function scriptTextOf(page: string): string {
  const rest: DefaultTreeAdapterTypes.Node[] = [parse(page)];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if ('tagName' in node && node.tagName === 'script') {
      return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    }
    if ('childNodes' in node) rest.push(...node.childNodes);
  }
  throw new Error('The page has no script');
}
