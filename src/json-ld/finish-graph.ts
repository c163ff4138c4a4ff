import { printable } from '../catalogue/printable.js';
import type { Graph, GraphNode } from './nodes/graph.js';

/**
 * Makes a graph of nodes.
 *
 * Properties without a value, empty texts and empty lists are left out. Control characters are taken out of texts,
 * and half a surrogate pair, which no encoding can hold, becomes U+FFFD.
 */
export function finishGraph(nodes: Iterable<GraphNode>): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': [...nodes].map((node) => finished(node) as GraphNode),
  };
}

/** Copies a value without what says nothing, or gives `undefined` if nothing is left. */
function finished(value: unknown): unknown {
  if (typeof value === 'string') return finishedText(value);
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  return Array.isArray(value) ? finishedList(value) : finishedObject(value as Record<string, unknown>);
}

function finishedList(list: readonly unknown[]): unknown[] | undefined {
  const copy: unknown[] = [];
  for (const item of list) {
    const copied = finished(item);
    if (copied !== undefined) copy.push(copied);
  }
  return copy.length === 0 ? undefined : copy;
}

function finishedObject(object: Record<string, unknown>): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  // Nodes are object literals of this folder, so that every key is their own.
  for (const key in object) {
    const copied = finished(object[key]);
    if (copied !== undefined) copy[key] = copied;
  }
  return copy;
}

function finishedText(text: string): string | undefined {
  return text === '' ? undefined : printable(text) || undefined;
}
