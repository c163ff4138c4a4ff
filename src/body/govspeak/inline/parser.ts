import type { Element, ElementContent, Properties } from 'hast';
import { inlineEffort } from '../limits.js';
import type { Scope } from '../scope.js';
import type { MappedText } from '../text/mapped-text.js';
import { constructsFor, isSpecial } from './table.js';

/** Where an element that has been opened ends. */
export interface Stop {
  /** Whether the content ends at a special character; text before it has been added. */
  endsAt: (parser: InlineParser, at: number) => boolean;
}

/** What a construct that fails gives back. */
interface Mark {
  footnotes: number;
  findings: number;
  embeds: number;
}

/** Reads inline markup from a range of a text. */
export class InlineParser {
  /** Everything before has been read. */
  pos: number;
  /** The content that is being put together. */
  nodes: ElementContent[] = [];
  /** How many pictures are in it. */
  images = 0;
  /** Which elements are open around the content. */
  inside = { em: false, strong: false, link: false, image: false };
  depth = 0;
  /** Whether only tags are markup, as inside `kbd` and its like. */
  tagsOnly = false;
  /** Offset behind the last character that was a symbol, such as a typographic quote. */
  symbolEnd = -1;
  /** Where emphasis of a kind was last looked for to the end and not found. */
  failures = new Map<number, number>();
  /** Offsets of brackets that are known to close nowhere. */
  readonly unclosedBrackets = new Set<number>();
  readonly text: string;
  private effort: number;
  private buffer = '';
  private bufferFrom = 0;
  private bufferTo = 0;

  constructor(
    readonly scope: Scope,
    readonly source: MappedText,
    readonly from: number,
    readonly end: number,
  ) {
    this.text = source.text;
    this.pos = from;
    this.effort = inlineEffort * (end - from) + 2000;
  }

  /** Reads everything. */
  parse(): ElementContent[] {
    this.parseUntil();
    return this.finish();
  }

  /** Reads up to where an element ends, or to the end of the range; says whether the element ended. */
  parseUntil(stop?: Stop): boolean {
    const { text, end } = this;
    let at = this.pos;
    while (at < end) {
      const start = at;
      let code = text.charCodeAt(at);
      while (!isSpecial(code) && ++at < end) code = text.charCodeAt(at);
      this.effort -= at - start + 1;
      if (at >= end) break;
      if (stop && stop.endsAt(this, at)) return true;
      const read = this.readAt(code, at);
      at = read ? this.pos : at + 1;
    }
    this.commit(end);
    return false;
  }

  /** Lets the constructs try a special character. */
  private readAt(code: number, at: number): boolean {
    for (const construct of constructsFor(code, this.tagsOnly)) {
      if (construct.parse(this, at)) return true;
    }
    return false;
  }

  /** Adds the plain text up to an offset and moves there. */
  commit(at: number): void {
    if (at > this.pos) this.addText(this.text.slice(this.pos, at), this.pos, at);
    this.pos = at;
  }

  /** Adds text that stands for a range of the source. */
  addText(value: string, from: number, to: number): void {
    if (this.buffer === '') this.bufferFrom = from;
    this.buffer += value;
    this.bufferTo = to;
  }

  /** Adds a symbol for a range and moves behind it; the plain text before is added first. */
  symbol(value: string, from: number, to: number): true {
    this.commit(from);
    this.addText(value, from, to);
    this.pos = to;
    this.symbolEnd = to;
    return true;
  }

  /** Leaves a mark as it is: adds the text of a range and moves behind it. */
  asText(from: number, to: number): true {
    this.commit(from);
    this.addText(this.text.slice(from, to), from, to);
    this.pos = to;
    return true;
  }

  /** Adds a node behind the text so far. */
  add(node: ElementContent): void {
    this.flush();
    this.nodes.push(node);
  }

  /** Whether the content that is being put together is still empty; text up to `at` counts. */
  isEmpty(at: number): boolean {
    return this.nodes.length === 0 && this.buffer === '' && at <= this.pos;
  }

  /** Makes an element for a range. */
  element(
    tagName: string,
    properties: Properties,
    children: ElementContent[],
    from: number,
    to: number,
  ): Element {
    return { type: 'element', tagName, properties, children, position: this.position(from, to) };
  }

  position(from: number, to: number): NonNullable<Element['position']> {
    return this.scope.document.position(this.source.originOf(from), this.source.originOfEnd(to));
  }

  /**
   * Reads the content of an element with a fresh list of nodes.
   *
   * @returns The content, or `undefined` if it never ended; then everything is as it was before.
   */
  content(from: number, stop: Stop): ElementContent[] | undefined {
    const { nodes, buffer, bufferFrom, bufferTo, images, pos, symbolEnd } = this;
    const mark = this.mark();
    this.nodes = [];
    this.buffer = '';
    this.images = 0;
    this.depth++;
    this.pos = from;
    const ended = this.parseUntil(stop);
    const found = this.finish();
    this.depth--;
    this.nodes = nodes;
    this.buffer = buffer;
    this.bufferFrom = bufferFrom;
    this.bufferTo = bufferTo;
    this.images = images;
    if (ended) return found;
    this.pos = pos;
    this.symbolEnd = symbolEnd;
    this.revert(mark);
    return undefined;
  }

  /** Reads the content of an element that ends with the range if nothing ends it before. */
  contentToEnd(stop: Stop): ElementContent[] {
    const outer = { nodes: this.nodes, images: this.images };
    this.flush();
    this.nodes = [];
    this.images = 0;
    this.depth++;
    this.parseUntil(stop);
    const found = this.finish();
    this.depth--;
    this.nodes = outer.nodes;
    this.images = outer.images;
    return found;
  }

  /** The element that was added last, if no text follows it. */
  lastElement(): Element | undefined {
    const last = this.nodes[this.nodes.length - 1];
    return this.buffer === '' && last?.type === 'element' ? last : undefined;
  }

  /** A parser for another text in the same document. */
  sibling(source: MappedText): InlineParser {
    return new InlineParser(this.scope, source, 0, source.text.length);
  }

  /** Takes the content that was put together. */
  finish(): ElementContent[] {
    this.flush();
    return this.nodes;
  }

  /** Counts characters that a construct looked at. */
  spend(characters: number): void {
    this.effort -= characters;
  }

  /** Whether so much has been read over and over that the rest is text. */
  get exhausted(): boolean {
    return this.effort < 0;
  }

  mark(): Mark {
    const { document, footnoteReferences } = this.scope;
    const { findings, embeds } = document;
    return { footnotes: footnoteReferences.length, findings: findings.length, embeds: embeds.length };
  }

  revert(mark: Mark): void {
    const { document, footnoteReferences } = this.scope;
    footnoteReferences.length = mark.footnotes;
    document.findings.length = mark.findings;
    document.embeds.length = mark.embeds;
  }

  private flush(): void {
    if (this.buffer === '') return;
    this.nodes.push({
      type: 'text',
      value: this.buffer,
      position: this.position(this.bufferFrom, this.bufferTo),
    });
    this.buffer = '';
  }
}
