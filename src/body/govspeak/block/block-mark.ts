import { isBlockMark } from './line.js';
import type { BlockConstruct } from './table.js';

/** `^` alone on a line ends the block above it, so that a second list can follow a first. */
export const blockMark: BlockConstruct = {
  first: '^',
  parse(parser, first) {
    const { pos } = parser;
    if (first !== pos || !isBlockMark(parser.text, pos)) return false;
    const end = parser.lineEnd(pos);
    parser.pending = undefined;
    parser.children.push({
      type: 'boundary',
      of: 'mark',
      start: parser.origin(pos),
      end: parser.originEnd(end),
    });
    parser.pos = end;
    return true;
  },
};
