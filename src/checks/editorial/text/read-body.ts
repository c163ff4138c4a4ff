import type { Element, ElementContent, Root, Text } from 'hast';
import { blockTags, classesOf, inlineKind } from './elements.js';
import { hide } from './masks.js';
import type { Block, Heading, Inline, List, ListItem } from './prose.js';
import { isForeignPart, surroundingsIn, top } from './surroundings.js';
import type { Surroundings } from './surroundings.js';
import { withSpaces } from './white-space.js';

/** A block while its end and the white space around it are not known. */
type OpenBlock = { -readonly [Key in keyof Block]: Block[Key] };

/** What one walk over a body finds. */
export interface BodyReading {
  text: string;
  plain: string;
  /** The text nodes that make up the text, and where each starts in it. */
  readonly pieces: Text[];
  readonly pieceStarts: number[];
  readonly blocks: Block[];
  readonly headings: Heading[];
  readonly lists: List[];
  readonly links: Inline[];
  readonly inlines: Inline[];
  readonly notes: Inline[];
}

/** Reads the tree of a body in one walk: its text, and what rules look at. */
export function readBody(tree: Root): BodyReading {
  return new BodyReader().read(tree);
}

class BodyReader {
  private readonly reading: BodyReading = {
    text: '',
    plain: '',
    pieces: [],
    pieceStarts: [],
    blocks: [],
    headings: [],
    lists: [],
    links: [],
    inlines: [],
    notes: [],
  };
  /** The text read so far, in parts: joined once, they are a string whose units are found at once. */
  private readonly parts: string[] = [];
  private offset = 0;
  private blockStart = 0;
  /** Start and end of each stretch that rules on wording leave alone, in order and apart from each other. */
  private readonly hidden: number[] = [];
  private lastBlock: Block | undefined;
  /** The blocks of the innermost item of a list. */
  private itemBlocks: Block[] = [];

  read(tree: Root): BodyReading {
    this.flow(tree as unknown as Element, top);
    const { reading } = this;
    const text = this.parts.join('');
    const blocks = reading.blocks as OpenBlock[];
    for (const block of blocks) trim(block, text);
    reading.text = text;
    reading.plain = hide(text, this.hidden, blocks);
    return reading;
  }

  /** Reads what stands in a block: text of its own, and blocks inside it. */
  private flow(element: Element, around: Surroundings): void {
    let before: Element | undefined;
    for (const child of element.children) {
      if (child.type === 'element' && blockTags.has(child.tagName)) {
        this.closeBlock(element, around);
        this.block(child, around, before);
        before = child;
      } else this.inline(child, around, around.masked);
    }
    this.closeBlock(element, around);
  }

  private block(element: Element, around: Surroundings, before: Element | undefined): void {
    const inside = surroundingsIn(element, around);
    if (inside === undefined) return;
    if (element.tagName === 'ul' || element.tagName === 'ol') this.list(element, inside, before);
    else this.flow(element, inside);
  }

  private list(element: Element, around: Surroundings, before: Element | undefined): void {
    const { lists } = this.reading;
    const items: ListItem[] = [];
    lists.push({
      element,
      ordered: element.tagName === 'ol',
      steps: classesOf(element).includes('steps'),
      items,
      before,
      leadIn: this.lastBlock,
      nested: around.depth > 0,
      region: around.region,
      quoted: around.quoted,
    });
    const inside: Surroundings = { ...around, kind: 'item', depth: around.depth + 1 };
    const outerBlocks = this.itemBlocks;
    for (const child of element.children) {
      if (child.type !== 'element') continue;
      const blocks: Block[] = (this.itemBlocks = []);
      const listsBefore = lists.length;
      this.flow(child, inside);
      items.push({ element: child, blocks, hasList: lists.length > listsBefore });
    }
    this.itemBlocks = outerBlocks;
  }

  private inline(node: ElementContent, around: Surroundings, masked: boolean): void {
    if (node.type === 'text') this.addText(node);
    else if (node.type !== 'element') return;
    else if (node.tagName === 'br') {
      if (this.offset > this.blockStart) this.add(' ');
    } else this.inlineElement(node, around, masked);
  }

  private inlineElement(element: Element, around: Surroundings, masked: boolean): void {
    const kind = inlineKind(element);
    if (kind === 'skipped') return;
    const start = this.offset;
    const hidden = masked || kind === 'link' || kind === 'masked' || isForeignPart(element);
    if (kind !== 'note') for (const child of element.children) this.inline(child, around, hidden);
    const end = this.offset;
    if (hidden && !masked && end > start) this.hidden.push(start, end);
    if (kind === 'other') return;
    const inline: Inline = { element, start, end, quoted: around.quoted, region: around.region };
    if (kind === 'link') this.reading.links.push(inline);
    else if (kind !== 'note') this.reading.inlines.push(inline);
    // The link back from a footnote is no reference.
    else if (around.region !== 'footnotes') this.reading.notes.push(inline);
  }

  /** Adds the text of a node, but no white space that a block begins with. */
  private addText(node: Text): void {
    const { value } = node;
    if (this.offset === this.blockStart && value.trim() === '') return;
    this.reading.pieces.push(node);
    this.reading.pieceStarts.push(this.offset);
    this.add(withSpaces(value));
  }

  private add(text: string): void {
    this.parts.push(text);
    this.offset += text.length;
  }

  /** Ends the block of text that is being read, if there is any. */
  private closeBlock(element: Element, around: Surroundings): void {
    const { offset: end, blockStart: start } = this;
    if (end === start) return;
    const { kind, quoted, region } = around;
    const block: Block = { kind, element, start, end, quoted, region };
    this.reading.blocks.push(block);
    this.itemBlocks.push(block);
    this.lastBlock = block;
    if (kind === 'heading') {
      this.reading.headings.push({ element, level: Number(element.tagName.slice(1)), block });
    }
    if (around.masked) this.hidden.push(start, end);
    this.add('\n');
    this.blockStart = this.offset;
  }
}

/** Moves the ends of a block to its first and behind its last character that is not white space. */
function trim(block: OpenBlock, text: string): void {
  const all = text.slice(block.start, block.end);
  block.start += all.length - all.trimStart().length;
  block.end = block.start + all.trim().length;
}
