import type { Block, Wrapper } from '../block/blocks.js';
import { MappedTextBuilder } from '../text/mapped-text.js';
import type { ExtensionReader } from './reader.js';
import type { Extension } from './table.js';

/**
 * `$A` on both sides makes a postal address. Each line of it is a line; nothing in it is markup but raw HTML.
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
    const paragraph: Block = {
      type: 'html',
      name: 'p',
      attributes: new Map(),
      content: 'raw',
      children: lines(reader, behind, close),
      ...place,
    };
    return { end, block: box(['address'], place, box(['adr', 'org', 'fn'], place, paragraph)) };
  },
};

function box(className: string[], place: { start: number; end: number }, child: Block): Wrapper {
  return { type: 'wrapper', tagName: 'div', properties: { className }, children: [child], ...place };
}

/** The lines without the white space and backslashes at their ends, with breaks between them. */
function lines(reader: ExtensionReader, from: number, to: number): Block[] {
  const { source, text } = reader;
  const range = reader.trimmed(from, to);
  const builder = new MappedTextBuilder().insert('\n', source.originOf(range.from));
  for (let line = range.from; line < range.to;) {
    const feed = Math.min(reader.lineFeed(line), range.to);
    let end = feed;
    while (end > line && ' \t\\'.includes(text.charAt(end - 1))) end--;
    if (line > range.from) builder.insert('<br>', source.originOf(line));
    builder.slice(source, line, end);
    line = feed + 1;
  }
  return reader.rawHtml(builder.insert('\n', source.originOfEnd(range.to)).build());
}
