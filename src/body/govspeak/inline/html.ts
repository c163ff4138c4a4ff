import type { Element } from 'hast';
import { blockElements, contentOf, voidElements } from '../block/html-elements.js';
import { deepestInline } from '../limits.js';
import { htmlElement } from '../render/html-element.js';
import { decodeReferences } from '../text/character-references.js';
import { readEndTag, readStartTag } from '../text/html-tag.js';
import type { InlineParser, Stop } from './parser.js';
import type { InlineConstruct } from './table.js';

/**
 * Tags of inline elements are HTML. What stands in between is markup, except in `kbd`, `mark` and their like. Tags of
 * block elements are text here, comments show nothing.
 *
 * Example: `H<sub>2</sub>O`.
 */
export const html: InlineConstruct = {
  first: '<',
  parse(parser, at) {
    const { text, end } = parser;
    if (text.startsWith('<!--', at)) return readComment(parser, at);
    if (text.startsWith('<![CDATA[', at)) return readCharacterData(parser, at);
    if (text.charAt(at + 1) === '/') {
      const tag = readEndTag(text, at);
      return tag && tag.end <= end ? asWords(parser, at, tag.end) : false;
    }
    const tag = readStartTag(text, at);
    if (!tag || tag.end > end) return false;
    if (blockElements.has(tag.name) || parser.depth >= deepestInline || parser.exhausted) {
      return asWords(parser, at, tag.end);
    }
    parser.spend(40);
    parser.commit(at);
    parser.pos = tag.end;
    const element: Element = parser.element('', {}, [], at, tag.end);
    const markdown = tag.attributes.get('markdown');
    tag.attributes.delete('markdown');
    if (!tag.closed && !voidElements.has(tag.name)) {
      const tagsOnly =
        parser.tagsOnly || (contentOf(tag.name) === 'raw' ? markdown !== 'span' : markdown === '0');
      element.children = readContent(parser, tag.name, tagsOnly);
    }
    const whole = parser.element(tag.name, {}, element.children, at, parser.pos);
    for (const node of htmlElement(parser.scope, whole, tag.attributes)) parser.add(node);
    return true;
  },
};

/** Shows a tag as it was typed. */
function asWords(parser: InlineParser, at: number, end: number): true {
  parser.commit(at);
  parser.addText(decodeReferences(parser.text.slice(at, end)), at, end);
  parser.pos = end;
  return true;
}

/** Reads up to the end tag, or to the end if there is none. */
function readContent(parser: InlineParser, name: string, tagsOnly: boolean): Element['children'] {
  const { failures, tagsOnly: before } = parser;
  parser.failures = new Map();
  parser.tagsOnly = tagsOnly;
  const stop = new EndTagStop(name);
  const content = parser.contentToEnd(stop);
  parser.tagsOnly = before;
  parser.failures = failures;
  parser.pos = stop.end ?? parser.pos;
  return content;
}

class EndTagStop implements Stop {
  end: number | undefined;

  constructor(private readonly name: string) {}

  endsAt(parser: InlineParser, at: number): boolean {
    const { text } = parser;
    if (text.charCodeAt(at) !== 60 || text.charCodeAt(at + 1) !== 47) return false;
    const tag = readEndTag(text, at);
    if (tag?.name !== this.name || tag.end > parser.end) return false;
    this.end = tag.end;
    parser.commit(at);
    return true;
  }
}

function readComment(parser: InlineParser, at: number): boolean {
  const close = parser.source.find('-->', at + 4);
  if (close === -1 || close + 3 > parser.end) return false;
  parser.commit(at);
  parser.pos = parser.symbolEnd = close + 3;
  return true;
}

function readCharacterData(parser: InlineParser, at: number): boolean {
  const close = parser.source.find(']]>', at);
  if (close === -1 || close + 3 > parser.end) return false;
  parser.commit(at);
  parser.addText(parser.scope.document.asTyped(parser.text.slice(at + 9, close)), at, close + 3);
  parser.pos = close + 3;
  return true;
}
