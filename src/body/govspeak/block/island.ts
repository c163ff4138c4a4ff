import { readToken, tokenStart } from '../text/island-token.js';
import { blankToLineEnd } from './line.js';
import type { BlockConstruct } from './table.js';

/** What an extension of Govspeak has already made stands as a block wherever its token starts a line. */
export const island: BlockConstruct = {
  first: String.fromCharCode(tokenStart),
  parse(parser, first) {
    if (parser.text.charCodeAt(first) !== tokenStart) return false;
    const { index, end } = readToken(parser.text, first);
    parser.add(parser.scope.document.islands[index]!);
    const next = blankToLineEnd(parser.text, end);
    parser.pos = next === -1 ? end : next;
    return true;
  },
};
