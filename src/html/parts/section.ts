import type { ElementContent } from 'hast';
import { element, type Child } from '../element.js';

/** A part of a page with a heading of its own; nothing if it would be empty. */
export function section(title: Child, ...children: Child[]): ElementContent[] {
  const isEmpty = children.every((child) => child === undefined || child === false || isEmptyList(child));
  if (isEmpty) return [];
  return [element('section', {}, element('h2', { className: ['govuk-heading-m'] }, title), ...children)];
}

function isEmptyList(child: Child): boolean {
  return Array.isArray(child) && child.length === 0;
}

/** A list of links and other short items; nothing if it would be empty. */
export function list(items: readonly Child[]): ElementContent[] {
  if (items.length === 0) return [];
  return [
    element(
      'ul',
      { className: ['govuk-list'] },
      items.map((item) => element('li', {}, item)),
    ),
  ];
}
