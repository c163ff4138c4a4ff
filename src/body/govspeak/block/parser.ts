import type { Scope } from '../scope.js';
import { emptyAttributeList, type AttributeList } from '../text/attribute-list.js';
import type { MappedText } from '../text/mapped-text.js';
import { deepestBlock } from '../limits.js';
import { matchBlockAttributes } from './attributes.js';
import type { Block } from './blocks.js';
import { isBlankFrom, isBlockMark } from './line.js';
import { constructsFor } from './table.js';

/** Reads blocks from a text, from its start to its end or to the end tag that it is inside. */
export class BlockParser {
  readonly text: string;
  pos = 0;
  /** Set by a construct that ends the text here: the end tag of the surrounding element was found. */
  stopped = false;
  /** An attribute list that waits for the next block. */
  pending: AttributeList | undefined;

  constructor(
    readonly scope: Scope,
    readonly source: MappedText,
    /** Where blocks are put. */
    readonly children: Block[],
    readonly depth: number,
    readonly settings: BlockSettings = {},
  ) {
    this.text = source.text;
  }

  /** Reads to the end. */
  parse(): Block[] {
    const { text } = this;
    if (this.depth > deepestBlock) return this.asText();
    while (this.pos < text.length && !this.stopped) this.parseBlock();
    return this.children;
  }

  /** Reads one block with the first construct that takes it. */
  private parseBlock(): void {
    const { text, pos } = this;
    let first = pos;
    while (first < pos + 4 && text.charCodeAt(first) === 32) first++;
    const indented = first === pos + 4;
    for (const construct of constructsFor(indented ? 9 : text.charCodeAt(first))) {
      if (construct.parse(this, first)) return;
    }
    // Nothing took it, which the paragraph rules out; never stand still.
    this.pos = this.lineEnd(pos);
  }

  /** Adds a block; an attribute list that waited for one goes to it. */
  add<B extends Block>(block: B): B {
    if (this.pending) {
      block.attributeList = this.pending;
      this.pending = undefined;
    }
    this.children.push(block);
    return block;
  }

  /** The attribute list of the next block, made if there is none yet. */
  pendingAttributes(): AttributeList {
    return (this.pending ??= emptyAttributeList());
  }

  /** The block before. */
  get last(): Block | undefined {
    return this.children[this.children.length - 1];
  }

  /** Whether a blank line, an end-of-block mark or an attribute list stands before, or nothing at all. */
  afterBoundary(): boolean {
    const { last } = this;
    if (!last || last.type === 'blank' || this.pending) return true;
    return last.type === 'boundary' && last.of === 'mark';
  }

  /** Whether a blank line, an end-of-block mark, an attribute list or the end follows. */
  beforeBoundary(): boolean {
    const { text, pos } = this;
    if (pos >= text.length || this.isBlank(pos) || isBlockMark(text, pos)) return true;
    return matchBlockAttributes(this.source, pos) !== undefined;
  }

  /** Offset of the next line. */
  lineEnd(from: number): number {
    const feed = this.text.indexOf('\n', from);
    return feed === -1 ? this.text.length : feed + 1;
  }

  /** Whether only spaces and tabs stand from here to the end of the line. */
  isBlank(from: number): boolean {
    return isBlankFrom(this.text, from);
  }

  /** Offset in the source of the first character of a range. */
  origin(at: number): number {
    return this.source.originOf(at);
  }

  /** Offset in the source behind the last character of a range. */
  originEnd(at: number): number {
    return this.source.originOfEnd(at);
  }

  /** Reads the blocks of a text that is nested in this one. */
  nested(text: MappedText, children: Block[] = [], settings: BlockSettings = {}): Block[] {
    return new BlockParser(this.scope, text, children, this.depth + 1, {
      bulletsOnly: this.settings.bulletsOnly,
      htmlHoldsBlocks: this.settings.htmlHoldsBlocks,
      ...settings,
    }).parse();
  }

  /** Reads blocks from this text, from here to the end tag of an element, and moves behind it. */
  untilEndTag(inside: string, children: Block[]): void {
    const inner = new BlockParser(this.scope, this.source, children, this.depth + 1, {
      ...this.settings,
      inside,
    });
    inner.pos = this.pos;
    inner.parse();
    this.pos = inner.pos;
  }

  /** Too deep: what is left is one paragraph. */
  private asText(): Block[] {
    const { text, source } = this;
    const to = text.trimEnd().length;
    const from = Math.max(this.pos, text.length - text.trimStart().length);
    this.pos = text.length;
    if (from < to) {
      this.add({
        type: 'paragraph',
        start: this.origin(from),
        end: this.originEnd(to),
        text: source,
        from,
        to,
      });
    }
    return this.children;
  }
}

/** What is different for the blocks of one text. */
export interface BlockSettings {
  /** Whether numbered lines are text, as in a legislative list. */
  bulletsOnly?: boolean | undefined;
  /** Whether markup is read inside raw HTML too, as in the call-outs that are part of the document. */
  htmlHoldsBlocks?: boolean | undefined;
  /** The element of raw HTML whose end tag ends the text. */
  inside?: string | undefined;
}
