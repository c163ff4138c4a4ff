import type { Element, ElementContent } from 'hast';
import { labelsFor } from '../labels.js';
import type { Scope } from '../scope.js';
import { lineFeed, padded, renderBlocks } from './blocks.js';
import { repaired } from './repair.js';

/** Fills the marks that refer to footnotes, and makes the list of the footnotes that are referred to. */
export function renderFootnotes(scope: Scope): Element | undefined {
  const { footnoteReferences, footnotes } = scope;
  if (footnoteReferences.length === 0) return undefined;
  const labels = labelsFor(scope.document.options.locale);
  const counts = new Map<string, number>();
  const items: { name: string; item: Element }[] = [];
  // The text of a note may refer to further notes, which makes the list longer while it is walked.
  for (let index = 0; index < footnoteReferences.length; index++) {
    const { name, mark } = footnoteReferences[index]!;
    const repeat = counts.get(name);
    counts.set(name, (repeat ?? -1) + 1);
    fillMark(mark, name, repeat === undefined ? '' : `:${repeat + 1}`, labels.footnote);
    if (repeat !== undefined) continue;
    const { children, start, end } = footnotes.get(name)!;
    const item: Element = {
      type: 'element',
      tagName: 'li',
      properties: { id: `fn:${name}` },
      children: repaired(scope.document, () => renderBlocks(scope, children, 'blocks')),
      position: scope.document.position(start, end),
    };
    items.push({ name, item });
  }
  for (const { name, item } of items) {
    addBackLinks(item, name, counts.get(name)!, labels.footnoteBacklink);
    item.children = padded(item.children);
  }
  const list: Element = {
    type: 'element',
    tagName: 'ol',
    properties: {},
    children: padded(items.flatMap(({ item }, index) => (index === 0 ? [item] : [lineFeed(), item]))),
  };
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['footnotes'], role: 'doc-endnotes' },
    children: [lineFeed(), list, lineFeed()],
  };
}

/** GOV.UK numbers a note by the digits of its name. */
function fillMark(mark: Element, name: string, repeat: string, label: string): void {
  mark.properties['id'] = `fnref:${name}${repeat}`;
  const text = `[${label} ${name.replace(/\D/g, '')}]`;
  const properties = { href: `#fn:${name}`, className: ['footnote'], rel: ['footnote'], role: 'doc-noteref' };
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties,
    children: [{ type: 'text', value: text }],
  };
  if (mark.position) {
    link.position = mark.position;
    link.children[0]!.position = mark.position;
  }
  mark.children = [link];
}

/** Adds a link back to each place that refers to the note, in its last paragraph if it ends with one. */
function addBackLinks(item: Element, name: string, repeats: number, label: string): void {
  const last = item.children[item.children.length - 1];
  let target: Element;
  let spaced = true;
  if (last?.type === 'element' && last.tagName === 'p') target = last;
  else {
    spaced = false;
    target = { type: 'element', tagName: 'p', properties: {}, children: [] };
    if (last) item.children.push(lineFeed());
    item.children.push(target);
  }
  for (let index = 0; index <= repeats; index++) {
    const [suffix, number] = index === 0 ? ['', ''] : [`:${index}`, ` ${index + 1}`];
    if (spaced || index > 0) target.children.push({ type: 'text', value: '\u00a0' });
    target.children.push(backLink(`#fnref:${name}${suffix}`, `${label}${number}`, index));
  }
}

function backLink(href: string, label: string, index: number): Element {
  const children: ElementContent[] = [{ type: 'text', value: '↩' }];
  if (index > 0) {
    const number = { type: 'text' as const, value: String(index + 1) };
    children.push({ type: 'element', tagName: 'sup', properties: {}, children: [number] });
  }
  const properties = { href, className: ['reversefootnote'], role: 'doc-backlink', ariaLabel: label };
  return { type: 'element', tagName: 'a', properties, children };
}
