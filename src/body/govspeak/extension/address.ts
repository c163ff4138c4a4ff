import type { Block, HtmlElement, Wrapper } from '../block/blocks.js';
import { MappedText } from '../text/mapped-text.js';
import type { ExtensionReader } from './reader.js';
import type { Extension } from './table.js';

/**
 * `$A` on both sides makes a postal address. Each line of it is a line; nothing in it is markup.
 *
 * Example: `$A`, `Basin House`, `4 Coal Wharf`, `$A`.
 */
export const address: Extension = {
  opening: '^\\$A(?![A-Za-z])',
  read(reader, start, behind) {
    const close = reader.closingAtLineEnd('$A', behind);
    if (close === -1) return reader.reportUnclosed(start, behind);
    const end = close + 2;
    const place = reader.place(start, end);
    const paragraph = element('p', place, lines(reader, behind, close));
    const inner = box(['adr', 'org', 'fn'], place, paragraph);
    return { end, block: box(['address'], place, inner) };
  },
};

interface Place {
  start: number;
  end: number;
}

function box(className: string[], place: Place, child: Block): Wrapper {
  return { type: 'wrapper', tagName: 'div', properties: { className }, children: [child], ...place };
}

function lines(reader: ExtensionReader, from: number, to: number): Block[] {
  const { source, text } = reader;
  const range = reader.trimmed(from, to);
  const blocks: Block[] = [];
  for (let line = range.from; line < range.to;) {
    const feed = Math.min(reader.lineFeed(line), range.to);
    let end = feed;
    while (end > line && ' \t\\'.includes(text.charAt(end - 1))) end--;
    if (blocks.length > 0) blocks.push(element('br', reader.place(line, line), []));
    if (line < end) {
      blocks.push({
        type: 'html-text',
        content: 'raw',
        text: source,
        from: line,
        to: end,
        ...reader.place(line, end),
      });
    }
    line = feed + 1;
  }
  return [feed(reader, from), ...blocks, feed(reader, to)];
}

function feed(reader: ExtensionReader, at: number): Block {
  const text = new MappedText('\n');
  return { type: 'html-text', content: 'raw', text, from: 0, to: 1, ...reader.place(at, at) };
}

function element(name: string, place: Place, children: Block[]): HtmlElement {
  return { type: 'html', name, attributes: new Map(), content: 'raw', children, ...place };
}
