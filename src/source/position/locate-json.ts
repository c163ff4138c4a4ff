import type { ProblemPath } from '../../problems/problem.js';
import type { JsonNode } from '../json/json-node.js';
import type { Location } from './location.js';
import { doubleQuotes } from './quoting.js';
import { escapedMap, identityMap } from './text-map.js';

/** Finds the value at a path, or its key, or what is nearest to it: the object that lacks it. */
export function locateJson(
  root: JsonNode,
  text: string,
  path: ProblemPath,
  target: 'key' | 'value',
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
    // Of a key that comes twice the last one counts, as in the value.
    const entry = node.entries?.findLast((candidate) => candidate.key === part);
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
