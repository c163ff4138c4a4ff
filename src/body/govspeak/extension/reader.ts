import { BlockParser, type BlockSettings } from '../block/parser.js';
import type { Block } from '../block/blocks.js';
import { isBlankFrom, isSpace } from '../block/line.js';
import { parseRawHtml } from '../block/raw-html.js';
import { Scope } from '../scope.js';
import { MappedTextBuilder, type MappedText } from '../text/mapped-text.js';
import { expandExtensions } from './expand.js';

/** What stands in the place of an extension. */
export interface Replacement {
  /** Offset behind the extension. */
  end: number;
  /** A block, if it shows one. */
  block?: Block;
  /** Whether it stands in a line, as a part of the paragraph around it. */
  isInline?: boolean;
  /** Text that is read before it. */
  before?: string;
  /** Text that is read in its place. */
  text?: string;
}

/** Gives extensions the text that they stand in, and reads what stands inside them. */
export class ExtensionReader {
  readonly text: string;
  private readonly unclosed = new Map<string, number>();

  constructor(
    readonly scope: Scope,
    readonly source: MappedText,
    readonly depth: number,
  ) {
    this.text = source.text;
  }

  /** Where an extension stands in the source. */
  place(start: number, end: number): { start: number; end: number } {
    return { start: this.source.originOf(start), end: this.source.originOfEnd(end) };
  }

  /** Offset of the line feed that ends the line, or of the end of the text. */
  lineFeed(from: number): number {
    const feed = this.source.find('\n', from);
    return feed === -1 ? this.text.length : feed;
  }

  /** Finds a closing mark that ends a line; -1 if there is none. */
  closingAtLineEnd(mark: string, from: number): number {
    const failed = this.unclosed.get(mark);
    if (failed !== undefined && failed <= from) return -1;
    for (let at = this.source.find(mark, from); at !== -1; at = this.source.find(mark, at + 1)) {
      const behind = at + mark.length;
      if (behind >= this.text.length || isBlankFrom(this.text, behind)) return at;
    }
    this.unclosed.set(mark, from);
    return -1;
  }

  /** Reads the blocks inside an extension as part of the document. */
  blocks(from: number, to: number, settings: BlockSettings = {}): Block[] {
    return this.read(this.scope, from, to, { htmlHoldsBlocks: true, ...settings });
  }

  /** Reads the blocks inside an extension as a document of their own. */
  nested(from: number, to: number, marksExternalLinks = true): { scope: Scope; children: Block[] } {
    const scope = new Scope(this.scope.document, marksExternalLinks);
    return { scope, children: this.read(scope, from, to) };
  }

  /** Reads a text as raw HTML. */
  rawHtml(text: MappedText): Block[] {
    const parser = new BlockParser(this.scope, text, [], this.depth + 1);
    return parseRawHtml(parser, { text, from: 0, to: text.text.length });
  }

  /** Notes an extension that is opened and never closed, if its mark is all there is on the line. */
  reportUnclosed(start: number, end: number): undefined {
    if (isBlankFrom(this.text, end)) {
      const place = this.place(start, end);
      this.scope.document.report('unclosed-call-out', place.start, place.end, {
        mark: this.text.slice(start, end),
      });
    }
    return undefined;
  }

  /** The range without the white space at its ends. */
  trimmed(from: number, to: number): { from: number; to: number } {
    let [start, end] = [from, to];
    while (start < end && isSpace(this.text.charCodeAt(start))) start++;
    while (end > start && isSpace(this.text.charCodeAt(end - 1))) end--;
    return { from: start, to: end };
  }

  private read(scope: Scope, from: number, to: number, settings: BlockSettings = {}): Block[] {
    const range = this.trimmed(from, to);
    if (range.from >= range.to) return [];
    const builder = new MappedTextBuilder().slice(this.source, range.from, range.to);
    builder.insert('\n', this.source.originOfEnd(range.to));
    const text = expandExtensions(scope, builder.build(), this.depth + 1);
    return new BlockParser(scope, text, [], this.depth + 1, settings).parse();
  }
}
