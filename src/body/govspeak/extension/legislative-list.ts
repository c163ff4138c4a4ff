import type { Element } from 'hast';
import { walkElements } from '../../walk.js';
import type { Extension } from './table.js';

const close = '$EndLegislativeList';

/**
 * `$LegislativeList` behind a blank line, up to `$EndLegislativeList`: bullets whose numbers are their text.
 *
 * Example: `$LegislativeList`, `* 1. The harbour`, `$EndLegislativeList`.
 */
export const legislativeList: Extension = {
  opening: '(?<![^\\n]|[^\\n]\\n)\\$LegislativeList(?=[ \\t]*\\n)',
  read(reader, start, behind) {
    const closing = reader.source.find(close, behind);
    if (closing === -1) return reader.reportUnclosed(start, behind);
    const end = closing + close.length;
    const children = reader.blocks(behind, closing, { bulletsOnly: true });
    return {
      end,
      block: {
        type: 'wrapper',
        tagName: 'div',
        properties: { className: ['legislative-list-wrapper'] },
        children,
        finish: numberLists,
        ...reader.place(start, end),
      },
    };
  },
};

/** The lists are numbered ones to readers who do not see them; the first has the class that hides the marks. */
function numberLists(wrapper: Element): void {
  walkElements(wrapper, (element) => {
    if (element.tagName === 'ul') element.tagName = 'ol';
  });
  const first = wrapper.children.find((node) => node.type === 'element' && node.tagName === 'ol');
  if (first?.type === 'element') first.properties['className'] = ['legislative-list'];
}
