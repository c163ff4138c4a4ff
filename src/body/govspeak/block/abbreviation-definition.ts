import type { Boundary } from './blocks.js';
import type { BlockConstruct } from './table.js';

const start = /\*\[([^\n]+?)\]:/y;

/**
 * `*[CRT]: Canal and River Trust` says what an abbreviation is short for, wherever the text uses it.
 *
 * Example: `*[CRT]: Canal and River Trust`.
 */
export const abbreviationDefinition: BlockConstruct = {
  first: '*',
  parse(parser, first) {
    const { text, scope } = parser;
    if (text.charCodeAt(first + 1) !== 91) return false;
    start.lastIndex = first;
    const match = start.exec(text);
    if (!match) return false;
    const end = parser.lineEnd(first);
    const block: Boundary = {
      type: 'boundary',
      of: 'definition',
      start: parser.origin(first),
      end: parser.originEnd(end - 1),
    };
    parser.add(block);
    scope.abbreviations.set(match[1]!, { title: text.slice(start.lastIndex, end).trim(), block });
    parser.pos = end;
    return true;
  },
};
