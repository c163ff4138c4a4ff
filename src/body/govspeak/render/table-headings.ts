import type { Element, ElementContent } from 'hast';

/** A heading at the top of a column says so; an empty one is an ordinary cell. A `# ` before it is left out. */
export function scopeColumnHeading(cell: Element): void {
  const [first] = cell.children;
  if (first?.type === 'text') first.value = first.value.replace(/^# /, '');
  if (isBlank(cell)) {
    cell.tagName = 'td';
    cell.children = [];
  } else cell.properties['scope'] = 'col';
}

/** `# ` at the start of the first cell of a row makes it the heading of the row. */
export function scopeRowHeading(cell: Element): void {
  const [first] = cell.children;
  if (first?.type !== 'text' || !/^#(?:[ \t\n\u00a0]|$)/.test(first.value)) return;
  first.value = first.value.replace(/^#[ \t\n\u00a0]?/, '');
  if (isBlank(cell)) {
    cell.children = [];
    return;
  }
  if (first.value === '') cell.children.shift();
  cell.tagName = 'th';
  cell.properties['scope'] = 'row';
}

function isBlank(cell: Element): boolean {
  return cell.children.every((child: ElementContent) => child.type === 'text' && child.value.trim() === '');
}
