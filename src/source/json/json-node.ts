/** A value of a JSON text with its place: offsets in the text. */
export interface JsonNode {
  start: number;
  end: number;
  /** Text, number, boolean, null; for lists and objects see the other two. */
  value?: unknown;
  items?: JsonNode[];
  entries?: JsonEntry[];
}

/** A key of an object, its place, and its value. */
export interface JsonEntry {
  key: string;
  keyStart: number;
  keyEnd: number;
  /** Absent if the text breaks off behind the key. */
  node?: JsonNode | undefined;
}

/** What is wrong with a JSON text, and where. */
export interface JsonFault {
  kind: 'syntax' | 'duplicate-key';
  /** The reason in plain words, as the end of a sentence; for a duplicate key the key. */
  reason: string;
  start: number;
  end: number;
}

/** The value that a node stands for. A key that comes twice has its last value, as with `JSON.parse`. */
export function valueOf(node: JsonNode): unknown {
  if (node.items) return node.items.map(valueOf);
  if (!node.entries) return node.value;
  const value: Record<string, unknown> = {};
  for (const entry of node.entries) {
    const own = entry.node ? valueOf(entry.node) : undefined;
    if (entry.key === '__proto__') {
      Object.defineProperty(value, entry.key, {
        value: own,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    } else value[entry.key] = own;
  }
  return value;
}
