import type { BlockParser } from './parser.js';
import { endsLazyLines } from './lazy-end.js';
import type { BlockConstruct } from './table.js';

/**
 * Lines indented by four spaces or a tab are code. Blank lines between them belong to it, and a line below
 * that is not indented is joined to the line above.
 *
 * Example: `    gate --open`.
 */
export const indentedCode: BlockConstruct = {
  first: '\t',
  parse(parser) {
    const start = parser.pos;
    const end = endOfIndented(parser, start);
    if (end === start) return false;
    const value = parser.text
      .slice(start, end)
      .replace(/\n( {0,3}[^ \t\n])/g, ' $1')
      .replace(/^(?:\t| {4})/gm, '');
    parser.add({
      type: 'code',
      start: parser.origin(start),
      end: parser.originEnd(end),
      value: parser.scope.document.asTyped(value),
      language: undefined,
    });
    parser.pos = end;
    return true;
  },
};

/** Finds the end of the indented lines from a place on, with the unindented lines that go on from them. */
export function endOfIndented(parser: BlockParser, start: number): number {
  const { text, source } = parser;
  let end = start;
  for (;;) {
    let at = end;
    while (at < text.length && parser.isBlank(at)) at = parser.lineEnd(at);
    if (!isIndented(text, at) || parser.isBlank(at)) return end;
    while (isIndented(text, at) && !parser.isBlank(at)) at = parser.lineEnd(at);
    while (at < text.length && !endsLazyLines(source, at)) at = parser.lineEnd(at);
    end = at;
  }
}

function isIndented(text: string, at: number): boolean {
  return text.charCodeAt(at) === 9 || text.startsWith('    ', at);
}
