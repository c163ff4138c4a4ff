import type { InlineConstruct } from './table.js';

const escapable = '\\.*_+`<>()[]{}#!:|"\'$=-';

/**
 * A backslash before a mark makes it text.
 *
 * Example: `\* not a list`.
 */
export const escape: InlineConstruct = {
  first: '\\',
  parse(parser, at) {
    const { text, end } = parser;
    if (at + 1 >= end || !escapable.includes(text.charAt(at + 1))) return parser.asText(at, at + 1);
    parser.commit(at);
    parser.addText(text.charAt(at + 1), at, at + 2);
    parser.pos = at + 2;
    return true;
  },
};
