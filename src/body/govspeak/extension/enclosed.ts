import type { ElementContent } from 'hast';
import { build } from '../render/build.js';
import type { Extension } from './table.js';

/** A box between an opening and a closing mark, which may stand anywhere. */
export function enclosed(opening: string, closing: string, className: string): Extension {
  return {
    opening: opening.replace(/[{}/:]/g, '\\$&'),
    read(reader, start, behind) {
      const close = reader.source.find(closing, behind);
      if (close === -1) return reader.reportUnclosed(start, behind);
      const end = close + closing.length;
      const wrap = (content: ElementContent[]): ElementContent[] => [
        build('div', { className: [className] }, ...content),
      ];
      return {
        end,
        block: { type: 'nested', wrap, ...reader.nested(behind, close), ...reader.place(start, end) },
      };
    },
  };
}
