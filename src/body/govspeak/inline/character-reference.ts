import { decodeHTMLStrict } from 'entities/decode';
import type { InlineConstruct } from './table.js';

const reference = /&(?:[A-Za-z_:][\w.:-]{0,40}|#\d{1,9}|#x[0-9a-fA-F]{1,8});/y;

/**
 * `&name;`, `&#169;` and `&#xA9;` stand for characters. One that HTML does not know is text.
 *
 * Example: `caf&eacute;`.
 */
export const characterReference: InlineConstruct = {
  first: '&',
  parse(parser, at) {
    reference.lastIndex = at;
    const match = reference.exec(parser.text);
    if (!match || reference.lastIndex > parser.end) return false;
    return parser.symbol(decodeHTMLStrict(match[0]), at, reference.lastIndex);
  },
};
