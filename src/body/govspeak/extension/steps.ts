import type { Wrapper } from '../block/blocks.js';
import type { Extension } from './table.js';

const step = /[ \t]*s\d+\.[ \t]+/y;

/**
 * Lines that start with `s1.`, `s2.` and so on are numbered steps, one a line.
 *
 * Example: `s1. Moor the boat.`
 */
export const steps: Extension = {
  opening: '^[ \\t]*s\\d+\\.[ \\t]',
  read(reader, start) {
    const children: Wrapper[] = [];
    let line = start;
    let end = start;
    for (;;) {
      step.lastIndex = line;
      if (line >= reader.text.length || !step.test(reader.text)) break;
      const from = step.lastIndex;
      end = reader.lineFeed(from);
      children.push({
        type: 'wrapper',
        tagName: 'li',
        properties: {},
        children: reader.blocks(from, end),
        ...reader.place(from, end),
      });
      line = end + 1;
    }
    const properties = { className: ['steps'] };
    return {
      end,
      block: { type: 'wrapper', tagName: 'ol', properties, children, ...reader.place(start, end) },
    };
  },
};
