import type { Root } from 'hast';
import type { Position } from 'unist';
import { nodeText } from './node-text.js';
import { walkElements } from './walk.js';

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
  walkElements(tree, (element) => {
    const { href } = element.properties;
    if (element.tagName === 'a' && typeof href === 'string') {
      links.push({ href, text: nodeText(element), position: element.position });
    }
  });
  return links;
}
