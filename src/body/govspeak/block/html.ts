import { readEndTag, readStartTag } from '../text/html-tag.js';
import type { HtmlElement } from './blocks.js';
import { contentOf, inlineElements, voidElements } from './html-elements.js';
import { blankToLineEnd } from './line.js';
import type { BlockParser } from './parser.js';
import { parseRawHtml } from './raw-html.js';
import type { BlockConstruct } from './table.js';

/**
 * A line that starts with a tag of a block element, or of an unknown one, is raw HTML up to its end tag. No
 * markup is read in it unless the element says `markdown="1"`. Comments are left out.
 *
 * Example: `<div class="panel">Water level: normal</div>`.
 */
export const html: BlockConstruct = {
  first: '<',
  parse(parser, first) {
    const { text, pos } = parser;
    if (first === pos && text.startsWith('<!--', pos)) return parseComment(parser);
    if (text.charCodeAt(first + 1) === 47) return parseEnd(parser, first);
    const tag = readStartTag(text, first);
    if (!tag || inlineElements.has(tag.name.toLowerCase())) return false;
    const element: HtmlElement = parser.add({
      type: 'html',
      name: tag.name,
      attributes: tag.attributes,
      content: 'raw',
      children: [],
      start: parser.origin(first),
      end: parser.originEnd(tag.end),
    });
    parser.pos = tag.end;
    if (!tag.closed && !voidElements.has(tag.name)) parseHtmlContent(parser, element, false);
    skipBlankEnd(parser);
    return true;
  },
};

/** Reads the content of an element and its end tag, as its `markdown` attribute asks for. */
export function parseHtmlContent(parser: BlockParser, element: HtmlElement, insideRaw: boolean): void {
  const { name, attributes } = element;
  if (name === 'script' || name === 'style') {
    parseTextUntilEnd(parser, element, 'raw');
    return;
  }
  element.content = contentModel(
    name,
    attributes.get('markdown'),
    !insideRaw && parser.settings.htmlHoldsBlocks,
  );
  attributes.delete('markdown');
  if (element.content === 'raw') {
    const { source, text, pos } = parser;
    parseRawHtml(parser, { text: source, from: pos, to: text.length }, element);
  } else if (element.content === 'inline') parseTextUntilEnd(parser, element, 'inline');
  else parseBlockContent(parser, element);
}

function contentModel(
  name: string,
  markdown: string | undefined,
  holdsBlocks: boolean | undefined,
): HtmlElement['content'] {
  if (markdown === '1') return contentOf(name);
  if (markdown === 'block') return 'block';
  if (markdown === 'span') return 'inline';
  return holdsBlocks && markdown !== '0' ? contentOf(name) : 'raw';
}

function parseBlockContent(parser: BlockParser, element: HtmlElement): void {
  skipBlankEnd(parser);
  parser.untilEndTag(element.name, element.children);
  element.end = parser.originEnd(parser.pos);
}

/** Takes everything up to the end tag of the element as one text. */
function parseTextUntilEnd(parser: BlockParser, element: HtmlElement, content: 'raw' | 'inline'): void {
  const { source, text } = parser;
  const from = parser.pos;
  let to = text.length;
  let end = to;
  for (let at = source.find('</', from); at !== -1; at = source.find('</', at + 1)) {
    const tag = readEndTag(text, at);
    if (tag?.name !== element.name) continue;
    to = at;
    end = tag.end;
    break;
  }
  const place = { start: parser.origin(from), end: parser.originEnd(to) };
  if (from < to) element.children.push({ type: 'html-text', content, ...place, text: source, from, to });
  parser.pos = end;
  element.end = parser.originEnd(end);
}

function parseComment(parser: BlockParser): boolean {
  const { source, pos } = parser;
  const close = source.find('-->', pos + 4);
  if (close === -1) return false;
  parser.children.push({ type: 'comment', start: parser.origin(pos), end: parser.originEnd(close + 3) });
  parser.pos = close + 3;
  skipBlankEnd(parser);
  return true;
}

/** An end tag at the start of a line ends the element that the blocks are inside. */
function parseEnd(parser: BlockParser, first: number): boolean {
  const tag = readEndTag(parser.text, first);
  if (!tag || tag.name !== parser.settings.inside || inlineElements.has(tag.name)) return false;
  parser.pos = tag.end;
  parser.stopped = true;
  return true;
}

function skipBlankEnd(parser: BlockParser): void {
  const next = blankToLineEnd(parser.text, parser.pos);
  if (next !== -1) parser.pos = next;
}
