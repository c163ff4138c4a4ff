import { headingText } from './heading-text.js';
import type { BlockConstruct } from './table.js';

const underline = /([-=])[-=]*[ \t]*\n/y;

/**
 * A line of text with `=` or `-` under it is a heading of level 1 or 2, if a blank line stands before it.
 *
 * Example: `New times` and below it `---------`.
 */
export const underlinedHeading: BlockConstruct = {
  parse(parser, first) {
    const { text, pos } = parser;
    const lineEnd = parser.lineEnd(pos);
    const mark = text.charCodeAt(lineEnd);
    if ((mark !== 45 && mark !== 61) || !parser.afterBoundary()) return false;
    underline.lastIndex = lineEnd;
    if (!underline.test(text)) return false;
    const { to, id } = headingText(parser, first, lineEnd);
    if (to <= first) return false;
    parser.add({
      type: 'heading',
      start: parser.origin(first),
      end: parser.originEnd(underline.lastIndex - 1),
      level: mark === 45 ? 2 : 1,
      id,
      text: parser.source,
      from: first,
      to,
    });
    parser.pos = underline.lastIndex;
    return true;
  },
};
