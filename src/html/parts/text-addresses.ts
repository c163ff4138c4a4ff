import type { Root, RootContent } from 'hast';

/** Collects the addresses that a text links to and loads pictures from. */
export function addressesIn(tree: Root): ReadonlySet<string> {
  const addresses = new Set<string>();
  const rest: RootContent[] = [...tree.children];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node.type !== 'element') continue;
    const address = node.properties.href ?? node.properties.src;
    if (typeof address === 'string') addresses.add(address);
    rest.push(...node.children);
  }
  return addresses;
}
