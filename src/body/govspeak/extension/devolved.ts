import type { ElementContent } from 'hast';
import { labelsFor } from '../labels.js';
import { build } from '../render/build.js';
import type { Extension } from './table.js';

/**
 * `:wales:` on both sides makes a section that applies there; so do England, Scotland, Northern Ireland,
 * London, and England with Wales.
 *
 * Example: `:wales:`, `Use the Welsh form.`, `:wales:`.
 */
export const devolved: Extension = {
  opening: ':(?:england-wales|england|scotland|wales|northern-ireland|london):',
  read(reader, start, behind) {
    const mark = reader.text.slice(start, behind);
    const close = reader.source.find(mark, behind);
    if (close === -1) return reader.reportUnclosed(start, behind);
    const end = close + mark.length;
    const nation = mark.slice(1, -1);
    const label = labelsFor(reader.scope.document.options.locale).devolved[nation] ?? '';
    const wrap = (content: ElementContent[]): ElementContent[] => [
      build(
        'div',
        { className: ['devolved-content', nation] },
        '\n',
        build('p', { className: ['devolved-header'] }, label),
        '\n',
        build('div', { className: ['devolved-body'] }, ...content),
        '\n',
      ),
    ];
    return {
      end,
      block: { type: 'nested', wrap, ...reader.nested(behind, close), ...reader.place(start, end) },
    };
  },
};
