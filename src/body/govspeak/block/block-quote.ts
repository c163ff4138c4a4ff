import { MappedTextBuilder } from '../text/mapped-text.js';
import { endsLazyLines } from './lazy-end.js';
import type { BlockConstruct } from './table.js';

/**
 * Lines that start with `>` are a quotation, and so are the lines directly below them, up to a blank line.
 * Inside, after the markers are cut off, stand blocks.
 *
 * Example: `> Every barge matters.`
 */
export const blockQuote: BlockConstruct = {
  first: '>',
  parse(parser) {
    const { source } = parser;
    const start = parser.pos;
    const inside = new MappedTextBuilder();
    let at = start;
    do {
      const end = parser.lineEnd(at);
      inside.slice(source, behindMarker(source.text, at), end);
      at = end;
    } while (at < source.text.length && !endsLazyLines(source, at));
    const quote = parser.add({
      type: 'quote',
      start: parser.origin(start),
      end: parser.originEnd(at),
      children: [],
    });
    parser.pos = at;
    parser.nested(inside.build(), quote.children);
    return true;
  },
};

function behindMarker(text: string, line: number): number {
  let at = line;
  while (at < line + 3 && text.charCodeAt(at) === 32) at++;
  if (text.charCodeAt(at) !== 62) return line;
  return text.charCodeAt(at + 1) === 32 ? at + 2 : at + 1;
}
