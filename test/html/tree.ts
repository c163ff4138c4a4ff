import type { Element, Nodes } from 'hast';

/** Finds the elements of a tree, in order, that a test accepts. */
export function elementsOf(tree: Nodes, accept: (element: Element) => boolean = () => true): Element[] {
  const inside = 'children' in tree ? tree.children.flatMap((child) => elementsOf(child, accept)) : [];
  return tree.type === 'element' && accept(tree) ? [tree, ...inside] : inside;
}

/** Gives the text in a tree. */
export function textIn(tree: Nodes): string {
  if (tree.type === 'text') return tree.value;
  return 'children' in tree ? tree.children.map(textIn).join('') : '';
}

/** Finds the elements with a class. */
export function withClass(tree: Nodes, className: string): Element[] {
  return elementsOf(tree, ({ properties }) => {
    const classes = properties.className;
    return Array.isArray(classes) && classes.includes(className);
  });
}

/** Finds the elements with a name. */
export function named(tree: Nodes, tagName: string): Element[] {
  return elementsOf(tree, (element) => element.tagName === tagName);
}
