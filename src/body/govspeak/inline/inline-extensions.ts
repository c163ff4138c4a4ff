import type { Element } from 'hast';
import { closingBrace } from '../block/attributes.js';
import { matchExtension } from '../block/block-extensions.js';
import { setAttributes } from '../render/attributes.js';
import { rawHtmlNodes } from '../render/raw-html.js';
import { addAttributes, emptyAttributeList } from '../text/attribute-list.js';
import type { InlineParser } from './parser.js';
import type { InlineConstruct } from './table.js';

/**
 * `{::comment}…{:/}` inside a paragraph shows nothing, `{::nomarkdown}…{:/}` is raw HTML.
 *
 * Example: `{::nomarkdown}*stars*{:/nomarkdown}`.
 */
export const inlineExtension: InlineConstruct = {
  first: '{',
  parse(parser, at) {
    const { text, source, end } = parser;
    if (text.charAt(at + 1) !== ':' || text.charAt(at + 2) !== ':') return false;
    const opening = matchExtension(source, at);
    if (!opening || opening.end > end) return parser.asText(at, at + 1);
    const close = opening.closed ? undefined : findClosing(parser, opening.name, opening.end);
    if (!opening.closed && !close) return parser.asText(at, at + 1);
    parser.commit(at);
    if (close && opening.name === 'nomarkdown') {
      const nodes = rawHtmlNodes(parser.scope, { text: source, from: opening.end, to: close.start });
      for (const node of nodes) parser.add(node);
    }
    parser.pos = close?.end ?? opening.end;
    return true;
  },
};

/**
 * `{: .class}` directly behind an inline element gives it attributes.
 *
 * Example: `A *quick*{: .fast} boat`.
 */
export const inlineAttributes: InlineConstruct = {
  first: '{',
  parse(parser, at) {
    const { text, source, end, pos, scope } = parser;
    if (text.charAt(at + 1) !== ':') return false;
    const close = closingBrace(source, at + 2);
    if (close <= at + 2 || close >= end) return parser.asText(at, at + 1);
    const behind = close + 1;
    if (at === pos && at === parser.symbolEnd) {
      parser.pos = parser.symbolEnd = behind;
      return true;
    }
    const element = at === pos ? parser.lastElement() : undefined;
    if (!element) return parser.asText(at, at + 1);
    const list = addAttributes(emptyAttributeList(), text.slice(at + 2, close));
    setAttributes(element.tagName, element.properties, list, scope);
    stretch(parser, element, at, behind);
    parser.pos = behind;
    return true;
  },
};

function stretch(parser: InlineParser, element: Element, from: number, to: number): void {
  const { end } = parser.position(from, to);
  if (element.position) element.position.end = end;
}

/** Finds `{:/}` or `{:/name}`. */
function findClosing(
  parser: InlineParser,
  name: string,
  from: number,
): { start: number; end: number } | undefined {
  const { source, text, end } = parser;
  for (let at = source.find('{:/', from); at !== -1 && at < end; at = source.find('{:/', at + 1)) {
    if (text.startsWith('}', at + 3)) return { start: at, end: at + 4 };
    if (text.startsWith(`${name}}`, at + 3)) return { start: at, end: at + 4 + name.length };
  }
  return undefined;
}
