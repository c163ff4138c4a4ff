import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';

/** Properties that hold an address. */
const addressProperties = ['cite', 'href', 'src'];

/**
 * Copies a tree with every address in it made absolute, since feed readers show a text away from its site.
 *
 * @param tree - The text of a page. It is not changed.
 * @param pageUrl - Absolute address of the page, on which paths and `#` links build.
 */
export function absoluteTree(tree: Root, pageUrl: string): Root {
  return { type: 'root', children: tree.children.map((node) => copy(node, pageUrl)) };
}

function copy<Node extends RootContent | ElementContent>(node: Node, pageUrl: string): Node {
  if (node.type !== 'element') return node;
  const element: Element = {
    type: 'element',
    tagName: node.tagName,
    properties: absoluteProperties(node.properties, pageUrl),
    children: node.children.map((child) => copy(child, pageUrl)),
  };
  return element as Node;
}

function absoluteProperties(properties: Properties, pageUrl: string): Properties {
  const copied = { ...properties };
  for (const name of addressProperties) {
    const address = copied[name];
    if (typeof address === 'string') copied[name] = resolved(address, pageUrl);
  }
  const { srcSet } = copied;
  if (typeof srcSet === 'string') {
    copied.srcSet = srcSet.replace(/(^|,)\s*([^\s,]+)/g, (_, comma: string, address: string) => {
      return `${comma && ', '}${resolved(address, pageUrl)}`;
    });
  }
  return copied;
}

/** Makes an address absolute; one that cannot be read stays as it is. */
function resolved(address: string, pageUrl: string): string {
  return URL.canParse(address, pageUrl) && !/^[a-z][a-z\d+.-]*:/i.test(address)
    ? new URL(address, pageUrl).href
    : address;
}
