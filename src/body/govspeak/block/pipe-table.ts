import type { Alignment, Table, TableRow, TableSection } from './blocks.js';
import { tokenStart } from '../text/island-token.js';
import { readRow } from './cells.js';
import type { BlockParser } from './parser.js';
import type { BlockConstruct } from './table.js';

const separator = /[+|: \t-]+\n/y;
const footerMark = /[+|: \t=]+\n/y;
const alignmentMark = /[ \t]?(:?)-+(:?)[ \t]?/g;

/**
 * Lines with `|` between their cells are a table. A line of dashes below the first rows makes them headings
 * and may align columns with colons; a line of equals signs starts the foot.
 *
 * Example: `| Lock | Rise |`, `|---|---:|`, `| Top | 2m |`.
 */
export const pipeTable: BlockConstruct = {
  parse(parser, first) {
    if (!hasPipe(parser, parser.pos) || !parser.afterBoundary()) return false;
    const start = parser.pos;
    const table: Table = { type: 'table', start: parser.origin(first), end: 0, alignment: [], sections: [] };
    const end = readSections(parser, table, parser.text.charCodeAt(first) === 124);
    parser.pos = end;
    const complete = table.sections.some(({ tagName }) => tagName === 'tbody') && parser.beforeBoundary();
    parser.pos = start;
    if (!complete) return false;
    table.start = Math.min(table.start, table.sections[0]?.rows[0]?.start ?? table.start);
    table.end = parser.originEnd(end - 1);
    levelColumns(parser, table);
    parser.add(table);
    parser.pos = end;
    return true;
  },
};

/** Reads rows into the sections of a table and returns where they end. */
function readSections(parser: BlockParser, table: Table, leadingPipe: boolean): number {
  const { text, source } = parser;
  let rows: TableRow[] = [];
  let foot = false;
  const close = (tagName: TableSection['tagName']): void => {
    table.sections.push({ tagName, rows });
    rows = [];
  };
  let at = parser.pos;
  if (isSeparator(text, at)) at = parser.lineEnd(at);
  while (at < text.length && hasPipe(parser, at)) {
    const end = parser.lineEnd(at);
    if (isSeparator(text, at)) {
      if (rows.length > 0 && table.alignment.length === 0 && !foot) {
        close('thead');
        table.alignment = readAlignment(text.slice(at, end));
      } else if (rows.length > 0 && !foot) close('tbody');
    } else if (isFooterMark(text, at)) {
      if (rows.length > 0) close('tbody');
      foot = true;
    } else {
      const row = readRow(source, at, end - 1, leadingPipe);
      if (!row) break;
      rows.push(row);
    }
    at = end;
  }
  if (rows.length > 0) close(foot ? 'tfoot' : 'tbody');
  return at;
}

/** Gives every row as many cells as the longest one has, and notes the ones that had too few. */
function levelColumns(parser: BlockParser, table: Table): void {
  const rows = table.sections.flatMap((section) => section.rows);
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const expected = table.sections[0]!.rows[0]?.cells.length ?? columns;
  for (const { cells, start, end } of rows) {
    if (cells.length < expected) {
      parser.scope.document.report('short-table-row', start, end, { cells: cells.length, columns: expected });
    }
    for (let missing = columns - cells.length; missing > 0; missing--) cells.push(undefined);
  }
  table.alignment.length = columns;
}

function readAlignment(line: string): Alignment[] {
  return [...line.matchAll(alignmentMark)].map(([, left, right]) => {
    if (left && right) return 'center';
    if (left) return 'left';
    return right ? 'right' : undefined;
  });
}

/** Whether a line holds a `|` that is not escaped. */
function hasPipe(parser: BlockParser, line: number): boolean {
  const { source, text } = parser;
  let at = source.find('|', line);
  if (at === -1 || text.charCodeAt(line) === tokenStart) return false;
  const end = parser.lineEnd(line);
  while (at !== -1 && at < end) {
    if (at === line || text.charCodeAt(at - 1) !== 92) return true;
    at = source.find('|', at + 1);
  }
  return false;
}

function isSeparator(text: string, line: number): boolean {
  separator.lastIndex = line;
  return separator.test(text) && text.slice(line, separator.lastIndex).includes('-');
}

function isFooterMark(text: string, line: number): boolean {
  footerMark.lastIndex = line;
  return footerMark.test(text) && text.slice(line, footerMark.lastIndex).includes('=');
}
