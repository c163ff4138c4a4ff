import type { Element, ElementContent, Properties } from 'hast';
import type { Alignment, Table, TableRow, TableSection, TextRange } from '../block/blocks.js';
import type { Scope } from '../scope.js';
import { element, lineFeed, padded } from './blocks.js';
import { renderInline } from './inline.js';
import { scopeColumnHeading, scopeRowHeading } from './table-headings.js';

/** Makes a table whose headings say what they head. */
export function renderTable(scope: Scope, table: Table): Element {
  const sections = table.sections.map((section) => renderSection(scope, section, table.alignment));
  return element(scope, table, 'table', {}, onLines(sections));
}

function renderSection(scope: Scope, { tagName, rows }: TableSection, alignment: Alignment[]): Element {
  const position = scope.document.position(rows[0]?.start ?? 0, rows[rows.length - 1]?.end ?? 0);
  const children = onLines(rows.map((row) => renderRow(scope, row, tagName === 'thead', alignment)));
  return { type: 'element', tagName, properties: {}, children, position };
}

function renderRow(scope: Scope, row: TableRow, inHead: boolean, alignment: Alignment[]): Element {
  const cells = row.cells.map((cell, index) => {
    const made = renderCell(scope, row, cell, inHead ? 'th' : 'td', alignment[index]);
    if (inHead) scopeColumnHeading(made);
    else if (index === 0) scopeRowHeading(made);
    return made;
  });
  return {
    type: 'element',
    tagName: 'tr',
    properties: {},
    children: onLines(cells),
    position: scope.document.position(row.start, row.end),
  };
}

function renderCell(
  scope: Scope,
  row: TableRow,
  cell: TextRange | undefined,
  tagName: string,
  alignment: Alignment,
): Element {
  const properties: Properties = alignment ? { className: [`cell-text-${alignment}`] } : {};
  const { document } = scope;
  const start = cell ? Math.max(row.start, cell.text.originOf(cell.from)) : row.end;
  const end = cell ? cell.text.originOfEnd(Math.max(cell.from, cell.to)) : row.end;
  const position = document.position(Math.min(start, row.end), Math.max(end, Math.min(start, row.end)));
  const content: ElementContent[] = cell ? renderInline(scope, cell) : [];
  const children: ElementContent[] =
    content.length > 0 ? content : [{ type: 'text', value: '\u00a0', position }];
  return { type: 'element', tagName, properties, children, position };
}

function onLines(elements: Element[]): ElementContent[] {
  return padded(elements.flatMap((one, index) => (index === 0 ? [one] : [lineFeed(), one])));
}
