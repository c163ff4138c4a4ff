import { tokenStart } from '../text/island-token.js';
import { headingText } from './heading-text.js';
import { trimEnd } from './line.js';
import type { BlockConstruct } from './table.js';

const marks = /#{1,6}[\t ]*(?=[^ \t])/y;

/**
 * One to six `#` at the start of a line make a heading of that level, if a blank line stands before it. `#`
 * at the end are left out, and an id may follow in braces.
 *
 * Example: `## Where to moor {#moorings}`.
 */
export const hashHeading: BlockConstruct = {
  first: '#',
  parse(parser, first) {
    const { text, pos } = parser;
    if (first !== pos || !parser.afterBoundary()) return false;
    marks.lastIndex = pos;
    const match = marks.exec(text);
    if (!match) return false;
    const from = marks.lastIndex;
    // Marks alone on a line head the line below, if that is text.
    if (text.charCodeAt(from + 1) === tokenStart) return false;
    const lineEnd = parser.lineEnd(text.charCodeAt(from) === 10 ? from + 1 : from);
    const { to: end, id } = headingText(parser, from, lineEnd);
    let to = end;
    while (to > from && text.charCodeAt(to - 1) === 35) to--;
    if (to < end && to > from && text.charCodeAt(to - 1) === 92) to++;
    to = trimEnd(text, from, to);
    if (to <= from) return false;
    parser.add({
      type: 'heading',
      start: parser.origin(pos),
      end: parser.originEnd(lineEnd - 1),
      level: match[0].trimEnd().length,
      id,
      text: parser.source,
      from,
      to,
    });
    parser.pos = lineEnd;
    return true;
  },
};
