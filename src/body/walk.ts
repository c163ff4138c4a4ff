import type { Element, Nodes } from 'hast';

/**
 * Visits the elements inside a node in their order, however many and however deep.
 *
 * @param visit - Told of each element; what it returns says whether to look inside, `false` if not.
 */
export function walkElements(node: Nodes, visit: (element: Element) => boolean | void): void {
  const open: { children: readonly Nodes[]; next: number }[] = [];
  if ('children' in node) open.push({ children: node.children, next: 0 });
  while (open.length > 0) {
    const level = open[open.length - 1]!;
    const child = level.children[level.next++];
    if (child === undefined) open.pop();
    else if (child.type === 'element' && visit(child) !== false)
      open.push({ children: child.children, next: 0 });
  }
}

/** The level of a heading; `undefined` for any other element. */
export function headingLevel({ tagName }: Element): number | undefined {
  return tagName.length === 2 && /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : undefined;
}
