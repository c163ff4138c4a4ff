import type { InlineConstruct } from './table.js';

/**
 * Backticks enclose code; as many close it as open it. One that stands alone between spaces is text.
 *
 * Example: ``Run `flow --gate 3`.``
 */
export const codeSpan: InlineConstruct = {
  first: '`',
  parse(parser, at) {
    const { text, source, end, from } = parser;
    let behind = at;
    while (behind < end && text.charCodeAt(behind) === 96) behind++;
    const length = behind - at;
    if (length === 1 && isEdge(text, at - 1, from, end) && isSpaceInside(text, behind, end)) {
      return parser.asText(at, behind);
    }
    const close = source.findBackticks(length, behind, end);
    if (close === -1) return parser.asText(at, behind);
    let start = behind;
    let stop = close;
    if (length > 1) {
      if (text.charCodeAt(start) === 32) start++;
      if (stop > start && text.charCodeAt(stop - 1) === 32) stop--;
    }
    parser.commit(at);
    const value = parser.scope.document.asTyped(text.slice(start, stop));
    const children =
      value === '' ? [] : [{ type: 'text' as const, value, position: parser.position(start, stop) }];
    parser.add(parser.element('code', {}, children, at, close + length));
    parser.pos = close + length;
    return true;
  },
};

function isEdge(text: string, at: number, from: number, end: number): boolean {
  return at < from || isSpaceInside(text, at, end);
}

function isSpaceInside(text: string, at: number, end: number): boolean {
  if (at >= end) return false;
  const code = text.charCodeAt(at);
  return code === 32 || code === 9 || code === 10;
}
