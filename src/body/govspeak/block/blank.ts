import type { BlockConstruct } from './table.js';

/** Blank lines part blocks; any number of them count as one. */
export const blank: BlockConstruct = {
  first: '\n\t',
  parse(parser) {
    const start = parser.pos;
    let at = start;
    while (at < parser.text.length && parser.isBlank(at)) at = parser.lineEnd(at);
    if (at === start) return false;
    parser.pending = undefined;
    const { last } = parser;
    if (last?.type === 'blank') last.single = false;
    else {
      parser.children.push({
        type: 'blank',
        start: parser.origin(start),
        end: parser.originEnd(at),
        single: at === start + 1,
      });
    }
    parser.pos = at;
    return true;
  },
};
