import type { InlineConstruct } from './table.js';

/**
 * Text between two pairs of dollar signs is shown as typed. kramdown makes a formula for a script of it,
 * which GOV.UK's pages do not have.
 *
 * Example: `$$x > 1$$`.
 */
export const math: InlineConstruct = {
  first: '$',
  parse(parser, at) {
    const { text, source, end } = parser;
    if (text.charCodeAt(at + 1) !== 36) return false;
    const close = source.find('$$', at + 2);
    if (close === -1 || close + 2 > end) return false;
    parser.commit(at);
    parser.addText(parser.scope.document.asTyped(text.slice(at, close + 2)), at, close + 2);
    parser.pos = close + 2;
    return true;
  },
};
