import type { InlineConstruct } from './table.js';

/**
 * Two hyphens are an en dash, three an em dash, three full stops an ellipsis, and double angle brackets
 * guillemets.
 *
 * Example: `May--June`.
 */
export const typographicSymbol: InlineConstruct = {
  first: '-.<>\\',
  parse(parser, at) {
    const { text, end, pos } = parser;
    const starts = (mark: string): boolean => at + mark.length <= end && text.startsWith(mark, at);
    switch (text.charAt(at)) {
      case '-':
        if (starts('---')) return parser.symbol('—', at, at + 3);
        return starts('--') && parser.symbol('–', at, at + 2);
      case '.':
        return starts('...') && parser.symbol('…', at, at + 3);
      case '<':
        if (starts('<< ')) return parser.symbol('«\u00a0', at, at + 3);
        return starts('<<') && parser.symbol('«', at, at + 2);
      case '>':
        if (!starts('>>')) return false;
        if (at > pos && text.charAt(at - 1) === ' ') return parser.symbol('\u00a0»', at - 1, at + 2);
        return parser.symbol('»', at, at + 2);
      default:
        if (starts('\\<<')) return parser.symbol('<<', at, at + 3);
        return starts('\\>>') && parser.symbol('>>', at, at + 3);
    }
  },
};
