import { readLine } from './one-line.js';
import type { Extension } from './table.js';

/**
 * A line that starts with `^` is an information box; a `^` at its end is left out.
 *
 * Example: `^Boats over 20 metres must book.^`
 */
export const information: Extension = {
  opening: '^\\^',
  read(reader, start, behind) {
    const { to, end } = readLine(reader, '^', start, behind);
    const properties = {
      role: 'note',
      ariaLabel: 'Information',
      className: ['application-notice', 'info-notice'],
    };
    const children = reader.blocks(behind, to);
    return {
      end,
      block: { type: 'wrapper', tagName: 'div', properties, children, ...reader.place(start, end) },
    };
  },
};
