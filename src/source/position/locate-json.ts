import type { ProblemPath } from '../../problems/problem.js';
import type { JsonEntry, JsonNode } from '../json/json-node.js';
import { KeyIndex } from './key-index.js';
import type { Location } from './location.js';
import { doubleQuotes } from './quoting.js';
import { escapedMap, identityMap } from './text-map.js';

/** Keys of objects that were looked at before. */
export type JsonKeys = KeyIndex<JsonEntry[], JsonEntry>;

/** Makes an index of the keys of JSON. */
export function jsonKeys(): JsonKeys {
  return new KeyIndex((entries) => entries.map((entry) => [entry.key, entry]));
}

/** Finds the value at a path, or its key, or what is nearest to it: the object that lacks it. */
export function locateJson(
  root: JsonNode,
  text: string,
  path: ProblemPath,
  target: 'key' | 'value',
  keys: JsonKeys = jsonKeys(),
): Location {
  let node = root;
  let key: Location | undefined;
  for (const part of path) {
    if (node.items) {
      const item = node.items[Number(part)];
      if (!item) return { start: node.start, end: node.end };
      node = item;
      key = undefined;
      continue;
    }
    const entry = node.entries && keys.find(node.entries, String(part));
    if (!entry) return node.entries ? { start: node.start, end: node.start + 1 } : ofNode(node, text);
    key = { start: entry.keyStart, end: entry.keyEnd };
    if (!entry.node) return key;
    node = entry.node;
  }
  return target === 'key' && key ? key : ofNode(node, text);
}

function ofNode(node: JsonNode, text: string): Location {
  const { start, end, value } = node;
  const location: Location = { start, end };
  if (typeof value === 'string') {
    const inner = text.slice(start + 1, end - 1);
    const map = inner === value ? identityMap(start + 1) : escapedMap(text, start + 1, end - 1, value);
    location.text = { value, map, quoting: doubleQuotes };
  }
  return location;
}
