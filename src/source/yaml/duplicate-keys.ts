import { isMap, isScalar, visit, type Document, type Node } from 'yaml';

/**
 * Finds the keys that a mapping has twice, at their second places. The `yaml` package does so too, but compares each
 * key with all before it.
 */
export function duplicateKeysOf(document: Document): Node[] {
  const found: Node[] = [];
  visit(document, {
    Map(_key, map) {
      if (!isMap(map)) return;
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) found.push(key);
        seen.add(key.value);
      }
    },
  });
  return found;
}
