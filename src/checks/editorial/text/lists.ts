import { classesOf } from './elements.js';
import type { Block, List, ListItem, Prose } from './prose.js';

/** Whether a list is one of bullets that an author wrote in running text or a call-out. */
export function isBulletList(list: List): boolean {
  return (
    !list.ordered && !list.quoted && isJudged(list) && !classesOf(list.element).includes('legislative-list')
  );
}

/** Whether a list stands where lists are prose. */
export function isJudged({ region }: List): boolean {
  return region === 'running' || region === 'callout';
}

/** Whether every item of a list begins with a link. */
export function isListOfLinks({ items }: List, { links }: Prose): boolean {
  let next = 0;
  return items.every(({ blocks: [block] }) => {
    if (!block) return false;
    while (next < links.length && links[next]!.start < block.start) next++;
    return next < links.length && links[next]!.start - block.start < 3;
  });
}

/** Whether every item of a list begins with a label: “Length: 2,300km”. */
export function isListOfFacts({ items }: List, { text }: Prose): boolean {
  return items.every(
    ({ blocks: [block] }) => block && /^[^:.]{1,40}:/.test(text.slice(block.start, block.end)),
  );
}

/** The text of an item that reads as one bullet: its only block. */
export function onlyBlock({ blocks }: ListItem): Block | undefined {
  return blocks.length === 1 ? blocks[0] : undefined;
}
