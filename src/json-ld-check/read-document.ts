import type { ProblemPath } from '../problems/problem.js';
import type { DocumentView, NodeView, PropertyView, ValueView } from './document-view.js';
import { isUnreadable, meaningOf, noTerms, withContext, type Terms } from './terms.js';

/** Documents are a few levels deep. One that goes deeper than this, or round in a circle, is followed no further. */
const deepest = 100;

type Json = Record<string, unknown>;

/**
 * Reads a JSON-LD document into nodes, whatever contexts it uses.
 *
 * @param path - What stands before every path of the document.
 */
export function readDocument(value: unknown, path: ProblemPath): DocumentView {
  const view: DocumentView = {
    path,
    hasContext: false,
    nodes: [],
    dropped: [],
    nestedContexts: [],
    unreadableContexts: [],
    misshapen: [],
  };
  for (const { value: top, path: topPath } of itemsOf(value, path)) {
    if (isObject(top)) readTop(view, top, topPath);
    else view.misshapen.push({ path: topPath, expected: 'an object', found: top });
  }
  return view;
}

/** The outermost object: a node, or a `@graph` of nodes, or both. */
function readTop(view: DocumentView, top: Json, path: ProblemPath): void {
  const terms = '@context' in top ? readContext(view, noTerms, top['@context'], path) : noTerms;
  readNode(view, { ...top, '@context': undefined }, path, terms, undefined);
}

function readContext(view: DocumentView, terms: Terms, context: unknown, path: ProblemPath): Terms {
  view.hasContext = true;
  if (isUnreadable(context)) view.unreadableContexts.push({ context, path: [...path, '@context'] });
  return withContext(terms, context);
}

function readNode(
  view: DocumentView,
  object: Json,
  path: ProblemPath,
  outerTerms: Terms,
  parent: PropertyView | undefined,
): NodeView | undefined {
  if (path.length > deepest) {
    view.misshapen.push({ path, expected: `less than ${deepest} levels deep`, found: object });
    return undefined;
  }
  let terms = outerTerms;
  if (object['@context'] !== undefined) {
    view.nestedContexts.push([...path, '@context']);
    terms = readContext(view, terms, object['@context'], path);
  }
  const keys = Object.keys(object).filter((key) => key !== '@context' && object[key] !== undefined);
  const node: NodeView = {
    path,
    types: [],
    typePath: path,
    properties: [],
    parent,
    isReference: keys.length === 1 && isKeyword(terms, keys[0]!, '@id'),
    isForeign: false,
  };
  if (!keys.every((key) => isKeyword(terms, key, '@graph'))) view.nodes.push(node);
  for (const key of keys) readKey(view, node, key, object[key], terms);
  return node;
}

function readKey(view: DocumentView, node: NodeView, key: string, value: unknown, terms: Terms): void {
  const path = [...node.path, key];
  const meaning = meaningOf(terms, key);
  if (meaning.kind === 'schema') {
    const property: PropertyView = { name: meaning.name, path, values: [] };
    node.properties.push(property);
    for (const item of itemsOf(value, path)) property.values.push(readValue(view, item, terms, property));
  } else if (meaning.kind === 'foreign') {
    node.isForeign = true;
    readInner(view, value, path, terms);
  } else if (meaning.kind === 'dropped') {
    view.dropped.push({ term: key, path, isType: false });
  } else {
    readKeyword(view, node, meaning.name, value, path, terms);
  }
}

function readKeyword(
  view: DocumentView,
  node: NodeView,
  keyword: string,
  value: unknown,
  path: ProblemPath,
  terms: Terms,
): void {
  if (keyword === '@id') {
    if (typeof value === 'string') node.id = value;
    else view.misshapen.push({ path, expected: 'a text', found: value });
  } else if (keyword === '@type') {
    node.typePath = path;
    for (const { value: type, path: typePath } of itemsOf(value, path)) {
      if (typeof type !== 'string')
        view.misshapen.push({ path: typePath, expected: 'the name of a type', found: type });
      else readType(view, node, type, typePath, terms);
    }
  } else if (keyword === '@graph' || keyword === '@included') {
    readInner(view, value, path, terms);
  } else if (keyword === '@reverse' && isObject(value)) {
    for (const [key, inner] of Object.entries(value)) readInner(view, inner, [...path, key], terms);
  }
}

function readType(view: DocumentView, node: NodeView, type: string, path: ProblemPath, terms: Terms): void {
  const meaning = meaningOf(terms, type);
  if (meaning.kind === 'schema') node.types.push(meaning.name);
  else if (meaning.kind === 'dropped') view.dropped.push({ term: type, path, isType: true });
  else node.isForeign = true;
}

/** Reads the nodes of a value whose property is not judged. */
function readInner(view: DocumentView, value: unknown, path: ProblemPath, terms: Terms): void {
  for (const item of itemsOf(value, path))
    if (isObject(item.value)) readNode(view, item.value, item.path, terms, undefined);
}

function readValue(view: DocumentView, item: ValueView, terms: Terms, property: PropertyView): ValueView {
  if (!isObject(item.value)) return item;
  if ('@value' in item.value) return { value: item.value['@value'], path: [...item.path, '@value'] };
  return { ...item, node: readNode(view, item.value, item.path, terms, property) };
}

/** The items of a list, a `@list` or a `@set`, or the one value that there is. */
function itemsOf(value: unknown, path: ProblemPath): ValueView[] {
  if (path.length > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => itemsOf(item, [...path, index]));
  if (isObject(value)) {
    for (const container of ['@list', '@set']) {
      if (container in value) return itemsOf(value[container], [...path, container]);
    }
  }
  return [{ value, path }];
}

function isKeyword(terms: Terms, key: string, keyword: string): boolean {
  const meaning = meaningOf(terms, key);
  return meaning.kind === 'keyword' && meaning.name === keyword;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
