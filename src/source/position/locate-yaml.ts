import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Scalar,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { ProblemPath } from '../../problems/problem.js';
import { KeyIndex } from './key-index.js';
import type { Location } from './location.js';
import type { Stretch } from './locator.js';
import { doubleQuotes, type Quoting } from './quoting.js';
export { parseYaml } from '../yaml/full-yaml.js';
import { alignedMap, escapedMap, identityMap, type TextMap } from './text-map.js';
import { block, noQuotes, singleQuotes } from './yaml-quoting.js';

/** Keys of mappings that were looked at before. */
export type YamlKeys = KeyIndex<YAMLMap, Pair>;

/** Makes an index of the keys of YAML. */
export function yamlKeys(): YamlKeys {
  return new KeyIndex((map) => (map.items as Pair[]).map((pair) => [keyText(pair), pair]));
}

/** Finds the value at a path, or its key, or what is nearest to it: the mapping that lacks it. */
export function locateYaml(
  document: Document,
  text: string,
  path: ProblemPath,
  target: 'key' | 'value',
  keys: YamlKeys,
): Location | undefined {
  let node: unknown = document.contents;
  let key: Node | undefined;
  let isInFlow = false;
  for (const [depth, part] of path.entries()) {
    const parent = isAlias(node) ? node.resolve(document) : node;
    const child = childOf(parent, part, keys);
    if (!child) return missing(parent, text, path.length - depth);
    key = child.key;
    node = child.value;
    isInFlow ||= Boolean((parent as { flow?: boolean }).flow);
  }
  if (target === 'key' && key) return ofNode(key, text);
  // An empty value has no place of its own; its key has.
  if (isScalar(node) && node.range && node.range[0] === node.range[1] && key) return ofNode(key, text);
  return node ? ofNode(node as Node, text, isInFlow) : key && ofNode(key, text);
}

/**
 * The fields of a mapping, or of one in a list, each with the lines up to the next one. A fault where the next one
 * begins may be of both, since a line that ought to go on with a value is taken for a key. So is a key in another
 * column than the first, on the line of another one, or below a line that ends where a value is due.
 */
export function stretchesOf(document: Document, text: string, index?: number): Stretch[] {
  const { contents } = document;
  const maps: unknown[] =
    index === undefined ? [contents] : isSeq(contents) ? contents.items.slice(index) : [];
  const [map] = maps;
  if (!isMap<Node | null>(map)) return [];
  const startOf = (offset: number): number => (map.flow ? offset : text.lastIndexOf('\n', offset - 1) + 1);
  const pairs = map.items.flatMap((pair) => {
    const offset = pair.key?.range?.[0];
    return offset === undefined ? [] : { key: keyText(pair), start: startOf(offset), offset };
  });
  const column = pairs[0] && pairs[0].offset - pairs[0].start;
  // What nobody could read stands behind the last value.
  let last = maps.length > 1 ? map.range![2] : Infinity;
  const stretches: Stretch[] = [];
  for (const [place, { key, start, offset }] of [...pairs.entries()].reverse()) {
    stretches.unshift({ key, start, last });
    const isOnOwnLine = offset - start === column && start !== pairs[place - 1]?.start;
    if (map.flow || (isOnOwnLine && !valueDue.test(text.slice(Math.max(start - 10, 0), start)))) last = start;
  }
  return stretches;
}

const valueDue = /[:-]\s*$/;

function childOf(
  parent: unknown,
  part: string | number,
  keys: YamlKeys,
): { key?: Node | undefined; value: unknown } | undefined {
  if (isSeq(parent)) {
    const value = parent.items[Number(part)];
    if (value === undefined) return undefined;
    return { value };
  }
  if (!isMap(parent)) return undefined;
  const name = String(part);
  const pair = keys.find(parent, name) ?? (/^[[{]/.test(name) ? keys.find(parent, collectionKey) : undefined);
  return pair && { key: pair.key as Node, value: pair.value };
}

/** Stands for a key that is a list or a mapping, as in `? [a, b]`. */
const collectionKey = '\0';

function keyText(pair: Pair): string {
  const key = pair.key;
  return isScalar(key) ? String(key.value ?? '') : isCollection(key) ? collectionKey : String(key);
}

/** A mapping that lacks a key is pointed at by its first key; a text that was taken for a mapping, as a whole. */
function missing(parent: unknown, text: string, partsLeft: number): Location | undefined {
  if (isScalar(parent) && partsLeft === 1) return ofNode(parent, text);
  if (isMap(parent) && !parent.flow && isPair(parent.items[0]))
    return ofNode(parent.items[0].key as Node, text);
  return parent ? ofNode(parent as Node, text) : undefined;
}

function ofNode(node: Node, text: string, isInFlow = false): Location | undefined {
  if (!node.range) return undefined;
  const [start, end] = node.range;
  const trimmed = start + text.slice(start, end).trimEnd().length;
  const location: Location = { start, end: Math.max(trimmed, start) };
  if (isScalar(node) && typeof node.value === 'string') {
    location.text = {
      value: node.value,
      map: mapOf(node, node.value, text),
      quoting: quotingOf(node, isInFlow),
    };
  }
  return location;
}

function mapOf(node: Scalar, value: string, text: string): TextMap | undefined {
  const [start, end] = node.range!;
  switch (node.type) {
    case Scalar.QUOTE_DOUBLE:
    case Scalar.QUOTE_SINGLE:
      if (text.slice(start + 1, end - 1) === value) return identityMap(start + 1);
      return escapedMap(text, start + 1, end - 1, value) ?? alignedMap(text, start + 1, end - 1, value);
    case Scalar.BLOCK_LITERAL:
    case Scalar.BLOCK_FOLDED:
      return alignedMap(text, text.indexOf('\n', start) + 1, end, value);
    default:
      return text.slice(start, end) === value ? identityMap(start) : alignedMap(text, start, end, value);
  }
}

function quotingOf(node: Scalar, isInFlow: boolean): Quoting {
  switch (node.type) {
    case Scalar.QUOTE_DOUBLE:
      return doubleQuotes;
    case Scalar.QUOTE_SINGLE:
      return singleQuotes;
    case Scalar.BLOCK_LITERAL:
    case Scalar.BLOCK_FOLDED:
      return block;
    default:
      return noQuotes(isInFlow);
  }
}
