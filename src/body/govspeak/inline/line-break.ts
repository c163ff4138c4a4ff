import type { InlineConstruct } from './table.js';

/**
 * Two backslashes or two spaces at the end of a line break it.
 *
 * Example: `Basin House\\` with the next line of the address below.
 */
export const lineBreak: InlineConstruct = {
  first: '\\\n',
  parse(parser, at) {
    const { text, pos, end } = parser;
    let from = at;
    if (text.charCodeAt(at) === 10) {
      from = at - 2;
      if (from < pos || text.charCodeAt(from) !== 32 || text.charCodeAt(at - 1) !== 32) return false;
    } else if (text.charCodeAt(at + 1) !== 92 || text.charCodeAt(at + 2) !== 10 || at + 2 >= end)
      return false;
    parser.commit(from);
    parser.add(parser.element('br', {}, [], from, from + 2));
    parser.pos = parser.symbolEnd = from + 2;
    return true;
  },
};
