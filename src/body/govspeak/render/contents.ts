import type { Element, ElementContent } from 'hast';
import type { Scope } from '../scope.js';

/** Fills a list with links to the headings of the document, nested by level. */
export function renderContents(scope: Scope, list: Element): void {
  const listId = (list.properties['id'] ??= 'markdown-toc');
  const open: { level: number; items: Element['children'] }[] = [{ level: 0, items: list.children }];
  for (const { level, id, content } of scope.headings) {
    while (open.length > 1 && open[open.length - 1]!.level >= level) open.pop();
    const link: Element = {
      type: 'element',
      tagName: 'a',
      properties: { href: `#${id}`, id: `${String(listId)}-${id}` },
      children: entryContent(content),
    };
    const item: Element = { type: 'element', tagName: 'li', properties: {}, children: [link] };
    openList(open[open.length - 1]!.items, list.tagName).push(item);
    open.push({ level, items: item.children });
  }
}

/** The list that further items go to: the one itself, or the one inside an item, made when first needed. */
function openList(children: Element['children'], tagName: string): Element['children'] {
  const first = children[0];
  if (first === undefined || (first.type === 'element' && first.tagName === 'li')) return children;
  const last = children[children.length - 1]!;
  if (last.type === 'element' && last.tagName === tagName) return last.children;
  const nested: Element = { type: 'element', tagName, properties: {}, children: [] };
  children.push(nested);
  return nested.children;
}

/** The content of a heading without its links and footnotes. */
function entryContent(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [{ ...node }];
    if (node.tagName === 'sup' && String(node.properties['id']).startsWith('fnref:')) return [];
    const children = entryContent(node.children);
    return node.tagName === 'a' ? children : [{ ...node, properties: { ...node.properties }, children }];
  });
}
