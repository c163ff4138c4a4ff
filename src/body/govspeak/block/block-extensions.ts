import { addAttributes, emptyAttributeList } from '../text/attribute-list.js';
import type { MappedText } from '../text/mapped-text.js';
import { closingBrace, matchBlockAttributes } from './attributes.js';
import { blankToLineEnd } from './line.js';
import type { BlockParser } from './parser.js';
import { parseRawHtml } from './raw-html.js';
import type { BlockConstruct } from './table.js';

const definitionName = /\{:(\w[\w-]*):/y;
const extensionName = /\{::(\w+)(?=[ \t\n/}])/y;

/**
 * `{:name: …}` keeps an attribute list under a name, for other lists to refer to.
 *
 * Example: `{:note: .note #n1}`.
 */
export const attributeDefinition: BlockConstruct = {
  first: '{',
  parse(parser, first) {
    const { text, source, scope } = parser;
    definitionName.lastIndex = first;
    const match = definitionName.exec(text);
    if (!match) return false;
    const from = definitionName.lastIndex;
    const close = closingBrace(source, from);
    const end = close > from ? blankToLineEnd(text, close + 1) : -1;
    if (end === -1) return false;
    const name = match[1]!;
    const list = scope.attributeLists.get(name) ?? emptyAttributeList();
    scope.attributeLists.set(name, addAttributes(list, text.slice(from, close)));
    addBoundary(parser, first, end, 'attributes');
    return true;
  },
};

/**
 * `{::comment}` up to `{:/comment}` shows nothing, `{::nomarkdown}` up to `{:/nomarkdown}` is raw HTML.
 * `{::options … /}` is read and ignored: a text may not change how it is read.
 */
export const blockExtension: BlockConstruct = {
  first: '{',
  parse(parser, first) {
    const { text } = parser;
    const opening = matchExtension(parser.source, first);
    if (!opening) return false;
    const bodyStart = blankToLineEnd(text, opening.end);
    if (bodyStart === -1) return false;
    if (opening.closed) {
      addBoundary(parser, first, bodyStart, 'extension');
      return true;
    }
    const closing = findClosingLine(parser, opening.name, bodyStart);
    if (!closing) return false;
    if (opening.name === 'nomarkdown') {
      const body = { text: parser.source, from: bodyStart, to: Math.max(bodyStart, closing.start - 1) };
      for (const child of parseRawHtml(parser, body)) parser.add(child);
    } else {
      parser.add({ type: 'comment', start: parser.origin(first), end: parser.originEnd(closing.end) });
    }
    parser.pos = closing.end;
    return true;
  },
};

/**
 * `{: .class #id key="value"}` on a line gives attributes to the block directly above, or else to the next.
 *
 * Example: `{: .caution}`.
 */
export const blockAttributes: BlockConstruct = {
  first: '{',
  parse(parser, first) {
    const match = matchBlockAttributes(parser.source, parser.pos);
    if (!match) return false;
    const { last } = parser;
    const takes = last && last.type !== 'blank' && (last.type !== 'boundary' || last.of === 'definition');
    if (takes) {
      addAttributes((last.attributeList ??= emptyAttributeList()), match.content);
      if (matchBlockAttributes(parser.source, match.end)) parser.pos = match.end;
      else addBoundary(parser, first, match.end, 'attributes');
    } else {
      addAttributes(parser.pendingAttributes(), match.content);
      parser.pos = match.end;
    }
    return true;
  },
};

/** Reads `{::name …}` or `{::name … /}` of the extensions that there are. */
export function matchExtension(
  source: MappedText,
  at: number,
): { name: string; closed: boolean; end: number } | undefined {
  extensionName.lastIndex = at;
  const match = extensionName.exec(source.text);
  if (!match || !['comment', 'nomarkdown', 'options'].includes(match[1]!)) return undefined;
  const close = closingBrace(source, extensionName.lastIndex);
  if (close === -1) return undefined;
  return { name: match[1]!, closed: source.text.charCodeAt(close - 1) === 47, end: close + 1 };
}

/** Finds `{:/}` or `{:/name}` alone on a line. */
function findClosingLine(
  parser: BlockParser,
  name: string,
  from: number,
): { start: number; end: number } | undefined {
  const { source, text } = parser;
  for (let at = source.find('{:/', from); at !== -1; at = source.find('{:/', at + 1)) {
    const close = text.startsWith('}', at + 3) ? at + 4 : at + 4 + name.length;
    if (close !== at + 4 && !text.startsWith(`${name}}`, at + 3)) continue;
    const lineStart = text.lastIndexOf('\n', at) + 1;
    if (at - lineStart > 3 || text.slice(lineStart, at).trim() !== '') continue;
    const end = blankToLineEnd(text, close);
    if (end !== -1) return { start: Math.max(lineStart, from), end };
  }
  return undefined;
}

function addBoundary(parser: BlockParser, from: number, end: number, of: 'attributes' | 'extension'): void {
  const start = parser.origin(from);
  parser.children.push({ type: 'boundary', of, start, end: parser.originEnd(end - 1) });
  parser.pos = end;
}
