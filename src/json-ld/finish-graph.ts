import type { Graph, GraphNode } from './nodes/graph.js';

/** Control characters but for tab and line breaks, and halves of surrogate pairs that stand alone. */
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Cs}/u;
const everyUnprintable = new RegExp(unprintable.source, 'gu');

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
  if (Array.isArray(value)) {
    const items = value.map(finished).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const copy: Record<string, unknown> = {};
  for (const [key, property] of Object.entries(value)) {
    const copied = finished(property);
    if (copied !== undefined) copy[key] = copied;
  }
  return copy;
}

function finishedText(text: string): string | undefined {
  if (!unprintable.test(text)) return text === '' ? undefined : text;
  const clean = text.replace(everyUnprintable, (character) => (character >= '\ud800' ? '\ufffd' : ''));
  return clean === '' ? undefined : clean;
}
