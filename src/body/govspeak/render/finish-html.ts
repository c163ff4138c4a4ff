import type { Element, ElementContent } from 'hast';
import { addClasses } from './attributes.js';
import { scopeColumnHeading, scopeRowHeading } from './table-headings.js';

/** Gives raw HTML what the renderer gives its own tables and quotations. */
export function finishHtml(nodes: ElementContent[]): ElementContent[] {
  visit(nodes, { inHead: false, inQuote: false });
  return nodes;
}

interface Around {
  inHead: boolean;
  inQuote: boolean;
}

function visit(nodes: readonly ElementContent[], around: Around): void {
  const elements = nodes.filter((node) => node.type === 'element');
  elements.forEach((element, index) => {
    const { tagName } = element;
    const inHead = tagName === 'thead' || (around.inHead && tagName !== 'tbody' && tagName !== 'tfoot');
    visit(element.children, { inHead, inQuote: around.inQuote || tagName === 'blockquote' });
    if (around.inHead && tagName === 'th') scopeColumnHeading(element);
    if (!around.inHead && tagName === 'td' && index === 0) scopeRowHeading(element);
    if (around.inQuote && tagName === 'p' && index === elements.length - 1) markLast(element);
  });
}

function markLast(paragraph: Element): void {
  const { className } = paragraph.properties;
  if (!(Array.isArray(className) && className.includes('last-child'))) {
    addClasses(paragraph.properties, 'last-child');
  }
}
