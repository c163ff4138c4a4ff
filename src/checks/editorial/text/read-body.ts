import type { Element, ElementContent, Root } from 'hast';
import { blockTags, classesOf, inlineKind, regionOf } from './elements.js';
import { maskBlock } from './masks.js';
import { mask } from './prose.js';
import type { Block, Heading, Inline, List, ListItem, Region } from './prose.js';

/** A stretch of the text that came from one text node. */
export interface Piece {
  readonly start: number;
  readonly value: string;
  /** Where the node starts in the source, and where it ends. Absent for what a renderer added. */
  readonly sourceStart: number | undefined;
  readonly sourceEnd: number | undefined;
}

/** What one walk over a body finds. */
export interface BodyReading {
  text: string;
  plain: string;
  pieces: Piece[];
  blocks: Block[];
  headings: Heading[];
  lists: List[];
  links: Inline[];
  inlines: Inline[];
  notes: Inline[];
}

/** What holds for everything inside an element. */
interface Surroundings {
  readonly kind: Block['kind'];
  readonly region: Region;
  readonly quoted: boolean;
  readonly masked: boolean;
  readonly depth: number;
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
    blocks: [],
    headings: [],
    lists: [],
    links: [],
    inlines: [],
    notes: [],
  };
  /** Units read so far: those of finished blocks, and those of the block that is being read. */
  private offset = 0;
  private blockStart = 0;
  private blockText = '';
  private blockPlain = '';
  private lastBlock: Block | undefined;

  read(tree: Root): BodyReading {
    this.flow(tree as unknown as Element, {
      kind: 'paragraph',
      region: 'running',
      quoted: false,
      masked: false,
      depth: 0,
    });
    return this.reading;
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
    const region = regionOf(element, around.region);
    if (region === 'skipped') return;
    const inside: Surroundings = {
      kind: kinds.get(element.tagName) ?? around.kind,
      region,
      quoted: around.quoted || element.tagName === 'blockquote',
      masked: around.masked || element.tagName === 'blockquote' || isMasked(region) || isForeignPart(element),
      depth: around.depth,
    };
    if (element.tagName === 'ul' || element.tagName === 'ol') this.list(element, inside, before);
    else this.flow(element, inside);
  }

  private list(element: Element, around: Surroundings, before: Element | undefined): void {
    const leadIn = this.lastBlock;
    const items: ListItem[] = [];
    const classes = classesOf(element);
    this.reading.lists.push({
      element,
      ordered: element.tagName === 'ol',
      steps: classes.includes('steps'),
      items,
      before,
      leadIn,
      nested: around.depth > 0,
      region: around.region,
      quoted: around.quoted,
    });
    for (const child of element.children) {
      if (child.type !== 'element') continue;
      const firstBlock = this.reading.blocks.length;
      const firstList = this.reading.lists.length;
      this.flow(child, { ...around, kind: 'item', depth: around.depth + 1 });
      const inner = this.reading.lists
        .slice(firstList)
        .flatMap((list) => list.items.flatMap((item) => item.blocks));
      const blocks = this.reading.blocks.slice(firstBlock).filter((block) => !inner.includes(block));
      items.push({ element: child, blocks, hasList: inner.length > 0 });
    }
  }

  private inline(node: ElementContent, around: Surroundings, masked: boolean): void {
    if (node.type === 'text') {
      const value = node.value;
      this.reading.pieces.push({
        start: this.offset,
        value,
        sourceStart: node.position?.start.offset,
        sourceEnd: node.position?.end.offset,
      });
      const text = /[\t\n\r\u00a0]/.test(value) ? value.replace(/[\t\n\r\u00a0]/g, ' ') : value;
      this.blockText += text;
      this.offset += text.length;
      this.blockPlain += masked ? mask.repeat(text.length) : text;
    } else if (node.type === 'element') {
      if (node.tagName === 'br') {
        this.blockText += ' ';
        this.offset++;
        this.blockPlain += ' ';
        return;
      }
      const kind = inlineKind(node);
      if (kind === 'skipped') return;
      const start = this.offset;
      const hidden = masked || kind === 'link' || kind === 'masked' || isForeignPart(node);
      if (kind !== 'note') for (const child of node.children) this.inline(child, around, hidden);
      if (kind === 'other') return;
      const inline: Inline = {
        element: node,
        start,
        end: this.offset,
        quoted: around.quoted,
        region: around.region,
      };
      if (kind === 'link') this.reading.links.push(inline);
      else if (kind === 'note') this.note(inline);
      else this.reading.inlines.push(inline);
    }
  }

  /** Keeps a reference to a footnote. The link back from the footnote is none. */
  private note(inline: Inline): void {
    if (inline.region !== 'footnotes') this.reading.notes.push(inline);
  }

  /** Ends the block of text that is being read, if it holds more than white space. */
  private closeBlock(element: Element, around: Surroundings): void {
    const text = this.blockText;
    if (text === '') return;
    const from = this.blockStart;
    const trimmed = text.trim();
    if (trimmed !== '') {
      const start = from + text.indexOf(trimmed);
      const block: Block = {
        kind: around.kind,
        element,
        start,
        end: start + trimmed.length,
        quoted: around.quoted,
        region: around.region,
      };
      this.reading.blocks.push(block);
      this.lastBlock = block;
      if (around.kind === 'heading') {
        this.reading.headings.push({ element, level: Number(element.tagName.slice(1)), block });
      }
    }
    this.reading.text += `${text}\n`;
    this.reading.plain += `${around.masked ? this.blockPlain : maskBlock(this.blockPlain)}\n`;
    this.blockStart = ++this.offset;
    this.blockText = '';
    this.blockPlain = '';
  }
}

function isMasked(region: Region): boolean {
  return region === 'table' || region === 'contact' || region === 'footnotes' || region === 'figure';
}

/** Whether an element says that it is in another language. */
function isForeignPart(element: Element): boolean {
  const language = element.properties['lang'];
  return typeof language === 'string' && !/^en\b/i.test(language);
}

const kinds: ReadonlyMap<string, Block['kind']> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag): [string, Block['kind']] => [tag, 'heading']),
  ['td', 'cell'],
  ['th', 'cell'],
  ['dt', 'term'],
  ['dd', 'definition'],
  ['caption', 'caption'],
  ['figcaption', 'caption'],
  ['blockquote', 'paragraph'],
]);
