import { readEndTag, readStartTag } from '../text/html-tag.js';
import { isInlineToken, readInlineToken, readToken, tokenStart } from '../text/island-token.js';
import { deepestBlock } from '../limits.js';
import type { Block, HtmlElement, TextRange } from './blocks.js';
import { voidElements } from './html-elements.js';
import { parseHtmlContent } from './html.js';
import type { BlockParser } from './parser.js';

/**
 * Reads raw HTML: elements, comments and the text between them, in which nothing is markup.
 *
 * End tags that close nothing are text; elements that nothing closes end with the text.
 *
 * @param inside - The element whose content it is; reading stops behind its end tag.
 */
export function parseRawHtml(parser: BlockParser, range: TextRange, inside?: HtmlElement): Block[] {
  const reader = new RawHtmlReader(parser, range, inside);
  reader.read();
  parser.pos = reader.at;
  return reader.root;
}

class RawHtmlReader {
  readonly root: Block[];
  at: number;
  private readonly open: HtmlElement[] = [];
  private textFrom: number;

  constructor(
    private readonly parser: BlockParser,
    private readonly range: TextRange,
    inside: HtmlElement | undefined,
  ) {
    this.root = inside?.children ?? [];
    if (inside) this.open.push(inside);
    this.at = this.textFrom = range.from;
  }

  read(): void {
    const { text: source, to } = this.range;
    const { text } = source;
    const bound = this.open.length;
    while (this.at < to) {
      const code = text.charCodeAt(this.at);
      if (code === tokenStart) this.readIsland(readToken(text, this.at));
      else if (isInlineToken(text, this.at)) this.readIsland(readInlineToken(text, this.at));
      else if (code !== 60) this.at++;
      else if (text.startsWith('<!--', this.at)) this.skip('-->');
      else if (text.charCodeAt(this.at + 1) === 63) this.skip('?>');
      else if (text.charCodeAt(this.at + 1) === 47) this.readEnd();
      else this.readStart();
      if (bound > 0 && this.open.length === 0) return;
    }
    this.flush(this.at);
    for (const element of this.open) element.end = source.originOfEnd(this.at);
  }

  private get children(): Block[] {
    return this.open[this.open.length - 1]?.children ?? this.root;
  }

  private flush(to: number): void {
    const { text } = this.range;
    if (this.textFrom < to) {
      const from = this.textFrom;
      const [start, end] = [text.originOf(from), text.originOfEnd(to)];
      this.children.push({ type: 'html-text', content: 'raw', start, end, text, from, to });
    }
    this.textFrom = to;
  }

  private skip(closing: string): void {
    const end = this.range.text.find(closing, this.at);
    if (end === -1 || end >= this.range.to) {
      this.at++;
      return;
    }
    this.flush(this.at);
    this.at = this.textFrom = end + closing.length;
  }

  private readIsland({ index, end }: { index: number; end: number }): void {
    this.flush(this.at);
    this.children.push(this.parser.scope.document.islands[index]!);
    this.at = this.textFrom = end;
  }

  private readEnd(): void {
    const tag = readEndTag(this.range.text.text, this.at);
    const element = this.open[this.open.length - 1];
    if (!tag || tag.end > this.range.to) {
      this.at++;
      return;
    }
    if (element?.name !== tag.name) {
      this.at = tag.end;
      return;
    }
    this.flush(this.at);
    element.end = this.range.text.originOfEnd(tag.end);
    this.open.pop();
    this.at = this.textFrom = tag.end;
  }

  private readStart(): void {
    const { text: source, to } = this.range;
    const tag = readStartTag(source.text, this.at);
    if (!tag || tag.end > to) {
      this.at++;
      return;
    }
    if (this.open.length + this.parser.depth > deepestBlock) {
      this.at = tag.end;
      return;
    }
    this.flush(this.at);
    const element: HtmlElement = {
      type: 'html',
      name: tag.name,
      attributes: tag.attributes,
      content: 'raw',
      children: [],
      start: source.originOf(this.at),
      end: source.originOfEnd(tag.end),
    };
    this.children.push(element);
    this.at = this.textFrom = tag.end;
    if (tag.closed || voidElements.has(tag.name)) return;
    const asked = element.attributes.has('markdown') || tag.name === 'script' || tag.name === 'style';
    if (asked && to === source.text.length) {
      this.parser.pos = tag.end;
      parseHtmlContent(this.parser, element, true);
      this.at = this.textFrom = this.parser.pos;
    } else this.open.push(element);
  }
}
