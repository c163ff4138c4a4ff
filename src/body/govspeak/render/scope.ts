import type { Element, ElementContent } from 'hast';
import type { Block, Nested } from '../block/blocks.js';
import type { Scope } from '../scope.js';
import { lineFeed, padded, renderBlock } from './blocks.js';
import { renderContents } from './contents.js';
import { renderFootnotes } from './footnotes.js';
import { repaired } from './repair.js';

/** Makes everything that belongs together: the blocks, and behind them the footnotes. */
export function renderScope(scope: Scope, blocks: readonly Block[]): ElementContent[] {
  const { document } = scope;
  const nodes: ElementContent[] = [];
  for (const block of blocks) {
    const made = repaired(document, () => renderBlock(scope, block, 'blocks'));
    if (made.length === 0) continue;
    if (nodes.length > 0) nodes.push(lineFeed());
    for (const node of made) nodes.push(node);
  }
  const footnotes = renderFootnotes(scope);
  fillWaiting(scope, nodes, footnotes);
  if (footnotes && !scope.waiting.some((one) => one.for === 'footnotes')) nodes.push(lineFeed(), footnotes);
  return nodes;
}

/** Makes a text that is a document of its own, inside the elements of its extension. */
export function renderNested(outer: Scope, block: Nested): ElementContent[] {
  const content = renderScope(block.scope, block.children);
  const nodes = block.wrap(padded(content));
  const { document } = outer;
  for (const node of nodes) {
    document.finished.add(node);
    node.position ??= document.position(block.start, block.end);
  }
  return nodes;
}

function fillWaiting(scope: Scope, nodes: ElementContent[], footnotes: Element | undefined): void {
  const empty = new Set<ElementContent>();
  for (const { list, for: purpose } of scope.waiting) {
    if (purpose === 'contents') renderContents(scope, list);
    else if (footnotes) Object.assign(list, footnotes);
    if (list.children.length === 0) empty.add(list);
  }
  if (empty.size > 0) remove(nodes, empty);
}

/** A list that has nothing to show goes. */
function remove(nodes: ElementContent[], unwanted: ReadonlySet<ElementContent>): void {
  const kept = nodes.filter((node) => !unwanted.has(node));
  nodes.length = 0;
  for (const node of kept) nodes.push(node);
  for (const node of nodes) if (node.type === 'element') remove(node.children, unwanted);
}
