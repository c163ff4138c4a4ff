import type { Element, ElementContent, RootContent } from 'hast';
import type { ParsedText } from '../../catalogue/catalogue.js';
import { element } from '../element.js';

/**
 * The text of a document in the wrapper that GOV.UK's style sheets look for.
 *
 * Bodies that GOV.UK gives come in that wrapper already, and get no second one.
 *
 * @returns One element; none for a text without content.
 */
export function govspeak({ tree }: Pick<ParsedText, 'tree'>): Element[] {
  const children = tree.children.filter((node): node is ElementContent => node.type !== 'doctype');
  const content = children.filter((node) => !isWhiteSpace(node));
  const [only] = content;
  if (only === undefined) return [];
  if (content.length === 1 && isWrapper(only)) return [only];
  return [element('div', { className: ['govspeak'] }, children)];
}

function isWhiteSpace(node: RootContent): boolean {
  return node.type === 'text' && /^\s*$/.test(node.value);
}

function isWrapper(node: ElementContent): node is Element {
  if (node.type !== 'element' || node.tagName !== 'div') return false;
  const { className } = node.properties;
  return Array.isArray(className) && className.includes('govspeak');
}
