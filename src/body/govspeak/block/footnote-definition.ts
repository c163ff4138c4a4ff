import { MappedTextBuilder } from '../text/mapped-text.js';
import { endOfIndented } from './indented-code.js';
import type { BlockConstruct } from './table.js';

const start = /\[\^(\w[\w-]*)\]:/y;

/**
 * `[^name]:` starts the text of a footnote; indented lines below belong to it. It is shown at the end of the
 * document if something refers to it.
 *
 * Example: `[^1]: Parish record.`
 */
export const footnoteDefinition: BlockConstruct = {
  first: '[',
  parse(parser, first) {
    const { text, source, scope, pos } = parser;
    start.lastIndex = first;
    const match = start.exec(text);
    if (!match) return false;
    const name = match[1]!;
    const lineEnd = parser.lineEnd(pos);
    let from = start.lastIndex;
    const builder = new MappedTextBuilder();
    const end = endOfIndented(parser, lineEnd);
    for (let line = from; line < end;) {
      const next = parser.lineEnd(line);
      if (line > from) {
        if (text.charCodeAt(line) === 9) line++;
        else if (text.startsWith('    ', line)) line += 4;
      } else while (line < next && text.charCodeAt(line) === 32) line++;
      builder.slice(source, line, next);
      line = next;
      from = -1;
    }
    const definition = {
      name,
      children: parser.nested(builder.build()),
      start: parser.origin(first),
      end: parser.originEnd(end - 1),
      used: false,
    };
    scope.footnotes.set(name, definition);
    parser.add({ type: 'boundary', of: 'definition', start: definition.start, end: definition.end });
    parser.pos = end;
    return true;
  },
};
