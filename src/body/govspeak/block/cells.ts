import type { MappedText } from '../text/mapped-text.js';
import type { TableRow, TextRange } from './blocks.js';
import { readStartTag } from '../text/html-tag.js';
import { blockElements, voidElements } from './html-elements.js';
import { skipSpaces, trimEnd } from './line.js';

/**
 * Splits a line into cells at each `|` that is not escaped and stands in no code.
 *
 * @param leadingPipe - Whether the table starts with a `|`; then an empty first cell is left out.
 * @returns The row, or `undefined` if no `|` parts the line.
 */
export function readRow(
  source: MappedText,
  line: number,
  end: number,
  leadingPipe: boolean,
): TableRow | undefined {
  const { text } = source;
  const pipes = findPipes(source, line, end);
  if (pipes.length === 0 || !isOutsideElements(text, pipes, line, end)) return undefined;
  const edges = [line - 1, ...pipes, end];
  const cells: TextRange[] = [];
  for (let index = 1; index < edges.length; index++) {
    let from = edges[index - 1]! + 1;
    const to = trimEnd(text, from, edges[index]!);
    while (from < to && (text.charCodeAt(from) === 32 || text.charCodeAt(from) === 9)) from++;
    cells.push({ text: source, from, to });
  }
  if (leadingPipe && isEmpty(cells[0]!)) cells.shift();
  if (cells.length > 0 && isEmpty(cells[cells.length - 1]!)) cells.pop();
  const start = Math.min(skipSpaces(text, line, end - line), cells[0]?.from ?? end);
  return {
    start: source.originOf(start),
    end: Math.max(source.originOf(start), source.originOfEnd(trimEnd(text, line, end))),
    cells,
  };
}

function isEmpty({ from, to }: TextRange): boolean {
  return from >= to;
}

function findPipes(source: MappedText, line: number, end: number): number[] {
  const { text } = source;
  const pipes: number[] = [];
  let at = line;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === 124 && text.charCodeAt(at - 1) !== 92) pipes.push(at);
    else if (code === 96) {
      at = behindCodeSpan(source, at, end);
      continue;
    } else if (code === 60 && text.startsWith('<code', at)) {
      const close = source.find('</code>', at);
      if (close !== -1 && close < end) at = close + 6;
    }
    at++;
  }
  return pipes;
}

/** Whether a pipe stands outside the inline elements of raw HTML on the line. */
function isOutsideElements(text: string, pipes: readonly number[], line: number, end: number): boolean {
  let pipe = 0;
  let at = text.indexOf('<', line);
  while (at !== -1 && at < end) {
    while (pipe < pipes.length && pipes[pipe]! < line) pipe++;
    if (pipe < pipes.length && pipes[pipe]! < at) return true;
    const tag = readStartTag(text, at);
    const isElement = tag && tag.end <= end && !tag.closed && !blockElements.has(tag.name);
    let behind = at + 1;
    if (isElement && !voidElements.has(tag.name)) {
      const close = text.indexOf(`</${tag.name}`, tag.end);
      behind = close === -1 || close >= end ? end : close + 1;
    } else if (tag && tag.end <= end) behind = tag.end;
    while (pipe < pipes.length && pipes[pipe]! < behind) pipe++;
    at = text.indexOf('<', behind);
  }
  return pipe < pipes.length;
}

/** Offset behind a code span that starts here, or behind its backticks if it does not end on the line. */
function behindCodeSpan(source: MappedText, start: number, end: number): number {
  const { text } = source;
  let at = start;
  while (text.charCodeAt(at) === 96) at++;
  const length = at - start;
  if (length === 1) {
    const before = text.charCodeAt(start - 1);
    const after = text.charCodeAt(at);
    const open = before === 32 || before === 9 || before === 10 || start === 0;
    if (open && (after === 32 || after === 9)) return at;
  }
  const close = source.findBackticks(length, at, end);
  return close === -1 ? at : close + length;
}
