import type { Nodes } from 'hast';

/** Gives the characters inside a node, with every run of white space as one space and none at the ends. */
export function nodeText(node: Nodes): string {
  const parts: string[] = [];
  const open: Nodes[] = [node];
  while (open.length > 0) {
    const current = open.pop()!;
    if (current.type === 'text') parts.push(current.value);
    else if (current.type === 'element' && current.tagName === 'br') parts.push(' ');
    else if ('children' in current) open.push(...current.children.toReversed());
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}
