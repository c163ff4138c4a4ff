import type { ElementContent } from 'hast';
import type { Extension } from './table.js';

/**
 * A link between two `x` on a line of its own leads to another site.
 *
 * Example: `x[Tide tables](https://tides.example.org/tables)x`.
 */
export const externalLink: Extension = {
  opening: '^x\\[',
  read(reader, start) {
    const close = reader.closingAtLineEnd(')x', start + 2);
    if (close === -1) return undefined;
    const end = close + 2;
    return {
      end,
      block: {
        type: 'nested',
        wrap: markExternal,
        ...reader.nested(start + 1, close + 1),
        ...reader.place(start, end),
      },
    };
  },
};

function markExternal(content: ElementContent[]): ElementContent[] {
  const nodes = content.filter((node) => node.type === 'element');
  for (const child of nodes.flatMap(({ children }) => children)) {
    if (child.type === 'element' && child.tagName === 'a') child.properties['rel'] = ['external'];
  }
  return nodes;
}
