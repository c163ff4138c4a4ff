import type { Element, ElementContent, Properties } from 'hast';

/** Makes an element of a component. Strings are text; what is absent is left out. */
export function build(
  tagName: string,
  properties: Properties,
  ...children: (ElementContent | string | undefined)[]
): Element {
  const nodes: ElementContent[] = [];
  for (const child of children) {
    if (child === undefined || child === '') continue;
    nodes.push(typeof child === 'string' ? { type: 'text', value: child } : child);
  }
  return { type: 'element', tagName, properties, children: nodes };
}

/** Whether there is something to show. */
export function isPresent(value: string | number | null | undefined): value is string | number {
  return value !== null && value !== undefined && String(value).trim() !== '';
}

/** Puts something between neighbours. */
export function joined<Node>(nodes: readonly Node[], between: () => Node): Node[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [between(), node]));
}
