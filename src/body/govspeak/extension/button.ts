import { button as buttonElement } from '../render/button.js';
import { nodeText } from '../../node-text.js';
import { renderInline } from '../render/inline.js';
import { Scope } from '../scope.js';
import type { ExtensionReader } from './reader.js';
import type { Extension } from './table.js';

const whole = /\{button([^}\n]*)\}\s*\[([^\]]+)\]\(([^)]+)\)\s*\{\/button\}(?=[ \t]*(?:\n|$))/y;
const tracking = /cross-domain-tracking:([^\s*]+)/;

/**
 * A link between `{button}` and `{/button}` on lines of its own looks like a button. `{button start}` starts
 * a service.
 *
 * Example: `{button start}[Start now](https://licences.example.gov.uk/start){/button}`.
 */
export const button: Extension = {
  opening: '^\\{button',
  read(reader, start) {
    whole.lastIndex = start;
    const match = whole.exec(reader.text.slice(0, Math.min(reader.text.length, start + 5000)));
    const [, settings, text, href] = match ?? [];
    if (settings === undefined || !text?.trim() || !href?.trim()) return undefined;
    const end = whole.lastIndex;
    const isStart = /\bstart\b/.test(settings);
    const node = buttonElement({
      text: labelOf(reader, start + match![0].indexOf('[') + 1, text.length),
      href: href.trim(),
      isStart,
      trackingCode: tracking.exec(settings)?.[1],
    });
    // Buttons on lines one below the other are a paragraph each.
    const before = reader.text.slice(0, start).endsWith('{/button}\n') ? '\n' : '';
    return {
      before,
      end,
      block: { type: 'finished', nodes: [node], ...reader.place(start, end) },
      isInline: true,
    };
  },
};

/** The text of a button as shown: with typographic quotes, and without markup. */
function labelOf({ scope, source }: ExtensionReader, from: number, length: number): string {
  const children = renderInline(new Scope(scope.document), { text: source, from, to: from + length });
  return nodeText({ type: 'root', children });
}
