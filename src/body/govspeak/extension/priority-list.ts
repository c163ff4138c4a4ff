import type { ElementContent } from 'hast';
import { walkElements } from '../../walk.js';
import type { Extension } from './table.js';

/**
 * `$PriorityList:3` above a list marks its first three items as the important ones.
 *
 * Example: `$PriorityList:1`, `* oars`, `* ropes`.
 */
export const priorityList: Extension = {
  opening: '(?<![^\\n]|[^\\n]\\n)\\$PriorityList:\\d{1,4}(?=[ \\t]*\\n)',
  read(reader, start, behind) {
    const count = Number(reader.text.slice(start + '$PriorityList:'.length, behind));
    const blank = reader.source.find('\n\n', behind + 1);
    const end = blank === -1 ? reader.text.length - 1 : blank;
    const wrap = (content: ElementContent[]): ElementContent[] => markItems(content, count);
    return {
      end,
      block: { type: 'nested', wrap, ...reader.nested(behind, end), ...reader.place(start, end) },
    };
  },
};

function markItems(content: ElementContent[], count: number): ElementContent[] {
  let marked = 0;
  walkElements({ type: 'root', children: content }, (element) => {
    if (element.tagName === 'li' && marked++ < count) element.properties['className'] = ['primary-item'];
  });
  return content.filter((node) => node.type === 'element');
}
