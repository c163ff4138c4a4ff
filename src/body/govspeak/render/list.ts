import type { Element, ElementContent } from 'hast';
import type { Block, DefinitionList, Description, List, ListItem } from '../block/blocks.js';
import type { Scope } from '../scope.js';
import { element, inner, lineFeed, padded, renderBlocks, type Surroundings } from './blocks.js';
import { renderInline } from './inline.js';

/** Makes a list. `{:toc}` and `{:footnotes}` ask for something else in its place. */
export function renderList(
  scope: Scope,
  list: List | DefinitionList,
  surroundings: Surroundings,
): ElementContent[] {
  if (list.type === 'definitions') {
    const children = list.children.map((child): Element => {
      if (child.type === 'term') return element(scope, child, 'dt', {}, renderInline(scope, child));
      return renderItem(scope, child, 'dd', surroundings);
    });
    return [element(scope, list, 'dl', {}, padded(separated(children)))];
  }
  const tagName = list.ordered ? 'ol' : 'ul';
  const references = list.attributeList?.references ?? [];
  const purpose = references.includes('toc')
    ? 'contents'
    : references.includes('footnotes')
      ? 'footnotes'
      : undefined;
  if (purpose && !scope.waiting.some((one) => one.for === purpose)) {
    const made = element(scope, list, tagName, {}, []);
    scope.waiting.push({ list: made, for: purpose });
    scope.document.finished.add(made);
    return [made];
  }
  const items = list.items.map((item) => renderItem(scope, item, 'li', surroundings));
  return [element(scope, list, tagName, {}, padded(separated(items)))];
}

function renderItem(
  scope: Scope,
  item: ListItem | Description,
  tagName: string,
  surroundings: Surroundings,
): Element {
  const nodes = renderBlocks(scope, item.children, inner(surroundings));
  return element(scope, item, tagName, {}, isBare(item.children) ? nodes : padded(nodes));
}

/** Whether an item starts with text that stands bare. */
function isBare(children: readonly Block[]): boolean {
  const [first] = children;
  return !first || (first.type === 'paragraph' && first.bare === true);
}

function separated(nodes: ElementContent[]): ElementContent[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [lineFeed(), node]));
}
