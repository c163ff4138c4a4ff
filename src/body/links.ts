import type { Nodes, Root } from 'hast';
import type { Position } from 'unist';
import { nodeText } from './node-text.js';

/** A link in a body. */
export interface Link {
  /** Where it leads, as written. */
  href: string;
  /** What is shown of it; empty for a picture. */
  text: string;
  position: Position | undefined;
}

/** Lists the links of a tree in their order. */
export function linksOf(tree: Root): Link[] {
  const links: Link[] = [];
  const open: Nodes[] = tree.children.toReversed();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type !== 'element') continue;
    const { href } = node.properties;
    if (node.tagName === 'a' && typeof href === 'string') {
      links.push({ href, text: nodeText(node), position: node.position });
    }
    open.push(...node.children.toReversed());
  }
  return links;
}
