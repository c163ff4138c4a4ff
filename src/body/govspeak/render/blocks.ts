import type { Element, ElementContent, Properties } from 'hast';
import type { Block } from '../block/blocks.js';
import type { Scope } from '../scope.js';
import { decodeReferences } from '../text/character-references.js';
import { addClasses, setAttributes } from './attributes.js';
import { renderHeading } from './heading.js';
import { htmlElement } from './html-element.js';
import { renderInline } from './inline.js';
import { renderList } from './list.js';
import { renderNested } from './scope.js';
import { renderTable } from './table.js';

/** What surrounds blocks: whether line feeds part them, and whether a quotation is around them. */
export type Surroundings = 'blocks' | 'quote' | 'raw';

/** Makes nodes of blocks, with a line feed between one and the next. */
export function renderBlocks(
  scope: Scope,
  blocks: readonly Block[],
  surroundings: Surroundings,
): ElementContent[] {
  const nodes: ElementContent[] = [];
  for (const block of blocks) {
    const made = renderBlock(scope, block, surroundings);
    if (made.length === 0) continue;
    if (nodes.length > 0 && surroundings !== 'raw') nodes.push(lineFeed());
    for (const node of made) nodes.push(node);
  }
  if (surroundings === 'quote') markLastParagraph(nodes);
  return nodes;
}

/** Makes the nodes of one block. */
export function renderBlock(scope: Scope, block: Block, surroundings: Surroundings): ElementContent[] {
  switch (block.type) {
    case 'blank':
    case 'boundary':
    case 'comment':
      return [];
    case 'paragraph': {
      const content = renderInline(scope, block);
      if (block.bare) return content;
      return [element(scope, block, 'p', {}, content)];
    }
    case 'heading':
      return [renderHeading(scope, block)];
    case 'code':
      return [renderCode(scope, block)];
    case 'rule':
      return [element(scope, block, 'hr', {}, [])];
    case 'quote':
      return [element(scope, block, 'blockquote', {}, padded(renderBlocks(scope, block.children, 'quote')))];
    case 'list':
    case 'definitions':
      return renderList(scope, block, surroundings);
    case 'table':
      return [renderTable(scope, block)];
    case 'html':
      return renderHtml(scope, block, surroundings);
    case 'html-text':
      return renderHtmlText(scope, block);
    case 'wrapper': {
      const content = padded(renderBlocks(scope, block.children, inner(surroundings)));
      const made = element(scope, block, block.tagName, { ...block.properties }, content);
      block.finish?.(made);
      return [made];
    }
    case 'nested':
      return renderNested(scope, block);
    case 'finished':
      for (const node of block.nodes) {
        scope.document.finished.add(node);
        node.position ??= scope.document.position(block.start, block.end);
      }
      return block.nodes;
    default:
      // Items, terms and descriptions are made by their lists.
      return [];
  }
}

/** Makes the element of a block, with its place and what its attribute list says. */
export function element(
  scope: Scope,
  block: Pick<Block, 'start' | 'end' | 'attributeList'>,
  tagName: string,
  properties: Properties,
  children: ElementContent[],
): Element {
  const { attributeList, start, end } = block;
  if (attributeList) setAttributes(tagName, properties, attributeList, scope);
  return { type: 'element', tagName, properties, children, position: scope.document.position(start, end) };
}

/** Blocks inside an element stand on lines of their own. */
export function padded(nodes: ElementContent[]): ElementContent[] {
  if (nodes.length === 0) return nodes;
  nodes.unshift(lineFeed());
  nodes.push(lineFeed());
  return nodes;
}

export function lineFeed(): ElementContent {
  return { type: 'text', value: '\n' };
}

/** Raw HTML does not change whether a quotation is around. */
export function inner(surroundings: Surroundings): Surroundings {
  return surroundings === 'raw' ? 'blocks' : surroundings;
}

/** GOV.UK styles the last paragraph of a quotation by a class. */
function markLastParagraph(nodes: ElementContent[]): void {
  const last = nodes[nodes.length - 1];
  if (last?.type === 'element' && last.tagName === 'p') addClasses(last.properties, 'last-child');
}

function renderCode(scope: Scope, block: Extract<Block, { type: 'code' }>): Element {
  const { value, language, start, end } = block;
  const properties: Properties = language === undefined ? {} : { className: [`language-${language}`] };
  const position = scope.document.position(start, end);
  const text = value.endsWith('\n') ? value : `${value}\n`;
  const code: Element = {
    type: 'element',
    tagName: 'code',
    properties,
    children: [{ type: 'text', value: text, position }],
    position,
  };
  return element(scope, block, 'pre', {}, [code]);
}

function renderHtml(
  scope: Scope,
  block: Extract<Block, { type: 'html' }>,
  surroundings: Surroundings,
): ElementContent[] {
  const { name, attributes, content, children } = block;
  const nodes =
    content === 'block'
      ? padded(renderBlocks(scope, children, inner(surroundings)))
      : renderBlocks(scope, children, 'raw');
  return htmlElement(scope, element(scope, block, name, {}, nodes), attributes);
}

function renderHtmlText(scope: Scope, block: Extract<Block, { type: 'html-text' }>): ElementContent[] {
  if (block.content === 'inline') return renderInline(scope, block);
  const { text, from, to, start, end } = block;
  const value = decodeReferences(text.text.slice(from, to));
  return [{ type: 'text', value, position: scope.document.position(start, end) }];
}
