import type { ElementContent } from 'hast';
import { build } from '../render/build.js';
import { readLine } from './one-line.js';
import type { Extension } from './table.js';

/**
 * A line that starts with `%` is a warning box; a `%` at its end is left out.
 *
 * Example: `%Do not swim in the lock.%`
 */
export const warning: Extension = {
  opening: '^%',
  read(reader, start, behind) {
    const { to, end } = readLine(reader, '%', start, behind);
    const properties = {
      role: 'note',
      ariaLabel: 'Warning',
      className: ['application-notice', 'help-notice'],
    };
    const wrap = (content: ElementContent[]): ElementContent[] => [build('div', properties, ...content)];
    return {
      end,
      block: { type: 'nested', wrap, ...reader.nested(behind, to), ...reader.place(start, end) },
    };
  },
};
