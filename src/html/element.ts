import type { Element, ElementContent, Properties } from 'hast';

/** What stands inside an element. Text is given as a string; what is absent is left out. */
export type Child = ElementContent | string | undefined | false | readonly Child[];

/** Makes an element. A property that is `undefined` is not written. */
export function element(tagName: string, properties: Properties, ...children: Child[]): Element {
  return { type: 'element', tagName, properties, children: nodesOf(children) };
}

/** Flattens children into nodes. */
export function nodesOf(children: readonly Child[]): ElementContent[] {
  const nodes: ElementContent[] = [];
  for (const child of children) {
    if (child === undefined || child === false) continue;
    if (typeof child === 'string') nodes.push({ type: 'text', value: child });
    else if (isList(child)) nodes.push(...nodesOf(child));
    else nodes.push(child);
  }
  return nodes;
}

function isList(child: ElementContent | readonly Child[]): child is readonly Child[] {
  return Array.isArray(child);
}
