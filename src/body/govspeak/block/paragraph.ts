import { definitionMarker } from './definition-marker.js';
import { endsLazyLines } from './lazy-end.js';
import { trimEnd } from './line.js';
import type { BlockConstruct } from './table.js';

/**
 * Lines of text up to a blank line are a paragraph. Headings, lists and tables do not end one: they need a
 * blank line before them.
 */
export const paragraph: BlockConstruct = {
  parse(parser) {
    const { text, source } = parser;
    const start = parser.pos;
    let end = parser.lineEnd(start);
    while (end < text.length && !endsLazyLines(source, end) && definitionMarker(text, end, 3) === -1) {
      end = parser.lineEnd(end);
    }
    parser.pos = end;
    const { last } = parser;
    let from = start;
    if (last?.type === 'paragraph' && last.text === source) {
      last.to = trimEnd(text, last.from, end);
      last.end = parser.originEnd(last.to);
      return true;
    }
    while (from < end && (text.charCodeAt(from) === 32 || text.charCodeAt(from) === 9)) from++;
    const to = trimEnd(text, from, end);
    parser.add({
      type: 'paragraph',
      start: parser.origin(from),
      end: parser.originEnd(to),
      text: source,
      from,
      to,
    });
    return true;
  },
};
