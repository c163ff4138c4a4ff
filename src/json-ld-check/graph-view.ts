import { nearestName } from '../catalogue/nearest-name.js';
import type { NodeView, PropertyView, ValueView } from './document-view.js';
import type { Vocabulary } from './vocabulary.js';

/** A document with more unknown names than this is not a matter of spelling. */
const mostSuggestions = 40;

/** The nodes of a document, or of all scripts of a page together, with references followed. */
export interface GraphView {
  readonly vocabulary: Vocabulary;
  readonly nodes: readonly NodeView[];
  /** Whether a node of that `@id` says more than its `@id`. */
  isDefined(id: string): boolean;
  /** Every `@id` of a node that says more than its `@id`. */
  readonly definedIds: ReadonlySet<string>;
  /** Types of a node: its own, and those of the nodes of the same `@id`. */
  typesOf(node: NodeView): readonly string[];
  /** Whether a node is of a type or of one below it. */
  isA(node: NodeView, type: string): boolean;
  /** Values of a property of a node and of the nodes of the same `@id`, with references followed. */
  values(node: NodeView, property: string): ValueView[];
  /** The first value of a property that is a text. */
  text(node: NodeView, property: string): string | undefined;
  /** Whether a node has a property, whatever its value. */
  has(node: NodeView, property: string): boolean;
  /** Names of the properties that have a node as their value, whether it stands in them or is referred to. */
  usesOf(node: NodeView): ReadonlySet<string>;
  /** Suggests the name that was meant. Only for the first few: each look-up compares with every name. */
  nearest(name: string, known: Iterable<string>): string | undefined;
}

/** Makes the view of nodes. */
export function viewGraph(nodes: readonly NodeView[], vocabulary: Vocabulary): GraphView {
  const byId = new Map<string, NodeView[]>();
  for (const node of nodes) {
    if (node.id === undefined || node.isReference) continue;
    const same = byId.get(node.id);
    if (same) same.push(node);
    else byId.set(node.id, [node]);
  }
  const same = (node: NodeView): readonly NodeView[] =>
    (node.id !== undefined && byId.get(node.id)) || [node];
  const properties = (node: NodeView, name: string): PropertyView[] =>
    same(node).flatMap((each) => each.properties.filter((property) => property.name === name));
  const usesById = new Map<string, Set<string>>();
  for (const { id, parent } of nodes) {
    if (id === undefined || parent === undefined) continue;
    const uses = usesById.get(id);
    if (uses) uses.add(parent.name);
    else usesById.set(id, new Set([parent.name]));
  }
  const suggestions = new Map<string, string | undefined>();
  const view: GraphView = {
    vocabulary,
    nodes,
    definedIds: new Set(byId.keys()),
    isDefined: (id) => byId.has(id),
    typesOf: (node) =>
      same(node).length === 1 ? same(node)[0]!.types : same(node).flatMap(({ types }) => types),
    isA: (node, type) => view.typesOf(node).some((each) => vocabulary.isA(each, type)),
    values: (node, name) =>
      properties(node, name).flatMap(({ values }) =>
        values.map((value) => {
          const target = value.node?.isReference ? byId.get(value.node.id ?? '')?.[0] : undefined;
          return target ? { ...value, node: target } : value;
        }),
      ),
    text: (node, name) => {
      for (const { value } of view.values(node, name)) if (typeof value === 'string') return value;
      return undefined;
    },
    has: (node, name) => properties(node, name).length > 0,
    usesOf: (node) =>
      (node.id !== undefined && usesById.get(node.id)) || new Set(node.parent ? [node.parent.name] : []),
    nearest: (name, known) => {
      if (!suggestions.has(name) && suggestions.size < mostSuggestions)
        suggestions.set(name, nearestName(name, known));
      return suggestions.get(name);
    },
  };
  return view;
}
