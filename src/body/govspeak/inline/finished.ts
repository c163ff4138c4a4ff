import { renderBlock } from '../render/blocks.js';
import { isInlineToken, readInlineToken, readToken, tokenStart } from '../text/island-token.js';
import type { InlineConstruct } from './table.js';

/** What an extension of Govspeak has already made stands where its token does. */
export const finished: InlineConstruct = {
  first: '{',
  parse(parser, at) {
    const { text, scope } = parser;
    const isBlock = text.charCodeAt(at) === tokenStart;
    if (!isBlock && !isInlineToken(text, at)) return false;
    const { index, end } = isBlock ? readToken(text, at) : readInlineToken(text, at);
    parser.commit(at);
    for (const node of renderBlock(scope, scope.document.islands[index]!, 'raw')) parser.add(node);
    parser.pos = parser.symbolEnd = end;
    return true;
  },
};
