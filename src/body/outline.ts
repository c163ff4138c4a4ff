import type { Nodes, Root } from 'hast';
import { nodeText } from './node-text.js';

/** A heading and the headings below it. */
export interface OutlineEntry {
  /** Level, from 1 to 6. */
  level: number;
  /** The id that a link can lead to; empty where the heading has none. */
  id: string;
  /** The heading as shown. */
  text: string;
  children: OutlineEntry[];
}

/** Lists the headings of a tree, each under the one before it that is of a higher level. */
export function outlineOf(tree: Root): OutlineEntry[] {
  const outline: OutlineEntry[] = [];
  const above: OutlineEntry[] = [];
  const open: Nodes[] = tree.children.toReversed();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type !== 'element') continue;
    if (!/^h[1-6]$/.test(node.tagName)) {
      open.push(...node.children.toReversed());
      continue;
    }
    const level = Number(node.tagName[1]);
    const entry = { level, id: String(node.properties['id'] ?? ''), text: nodeText(node), children: [] };
    while (above.length > 0 && above[above.length - 1]!.level >= level) above.pop();
    (above[above.length - 1]?.children ?? outline).push(entry);
    above.push(entry);
  }
  return outline;
}
