import type { Blank, Block, List, Paragraph } from './blocks.js';

/**
 * Decides for each item whether its first paragraph stands bare, as in a tight list, and takes the blank
 * lines off the ends of items.
 *
 * An item is tight if no blank line follows its text. The last one, which nothing tells apart, is tight if
 * it is the only one or if another item is.
 *
 * @param ended - Whether an end-of-block mark ended the list.
 * @returns The blank lines behind the last item.
 */
export function settleItems(list: List, ended: boolean): Blank | undefined {
  let after: Blank | undefined;
  const { items } = list;
  const lastItem = items[items.length - 1];
  let anotherIsTight = false;
  for (const item of items) {
    const { children } = item;
    if (children.length === 0) {
      anotherIsTight = true;
      continue;
    }
    dropBoundaryOfAttributes(children);
    const [first, second] = children;
    if (first?.type === 'paragraph') {
      const tight = second?.type !== 'blank' || (item === lastItem && children.length === 2 && !ended);
      if (tight && (item !== lastItem || items.length === 1 || anotherIsTight)) makeBare(first, second);
      if (first.bare) anotherIsTight = true;
    } else if (item !== lastItem) anotherIsTight = true;
    const last = children[children.length - 1];
    if (last?.type === 'blank') {
      children.pop();
      after = last;
    } else after = undefined;
  }
  return after;
}

function makeBare(paragraph: Paragraph, next: Block | undefined): void {
  paragraph.bare = true;
  if (next && next.type !== 'blank') paragraph.brokenAfter = true;
}

/** An attribute list behind the first paragraph of an item does not count as a block. */
function dropBoundaryOfAttributes(children: Block[]): void {
  const [first, second] = children;
  if (first?.type !== 'paragraph' || !first.attributeList) return;
  if (second?.type === 'boundary') children.splice(1, 1);
}
