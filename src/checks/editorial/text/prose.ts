import type { Element } from 'hast';
import type { ProblemPath, TextRange } from '../../../problems/problem.js';
import type { Scan } from './scan.js';
import type { Sentence } from './sentences.js';

/** Which text of a document it is. */
export type ProseField = 'title' | 'summary' | 'body';

/** A paragraph, heading, list item or the like: text that is read in one go. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'term' | 'definition' | 'cell' | 'caption' | 'field';
  /** The element that holds it. Absent for a title or a summary. */
  readonly element?: Element | undefined;
  /** Offset in {@link Prose.text} of its first character that is not white space. */
  readonly start: number;
  /** Offset behind its last character that is not white space. */
  readonly end: number;
  /** Somebody else's words: it stands in a block quote. */
  readonly quoted: boolean;
  /** Where it stands, if that is not the running text. */
  readonly region: Region;
}

/** The parts of a body that are judged differently from its running text. */
export type Region = 'running' | 'callout' | 'contact' | 'footnotes' | 'table' | 'figure';

/** A heading of a body. */
export interface Heading {
  readonly element: Element;
  readonly level: number;
  readonly block: Block;
}

/** An item of a list: its own text, without that of lists inside it. */
export interface ListItem {
  readonly element: Element;
  readonly blocks: ReadonlyArray<Block>;
  /** Whether a list stands inside it. */
  readonly hasList: boolean;
}

/** A list of a body. */
export interface List {
  readonly element: Element;
  readonly ordered: boolean;
  /** Govspeak's `s1.` steps. */
  readonly steps: boolean;
  readonly items: ReadonlyArray<ListItem>;
  /** The element before it, and `undefined` where the list comes first in its parent. */
  readonly before: Element | undefined;
  /** The block of text that ends last before it, in the same parent or around it. */
  readonly leadIn: Block | undefined;
  readonly nested: boolean;
  readonly region: Region;
  readonly quoted: boolean;
}

/** An inline element, and the stretch of {@link Prose.text} inside it. */
export interface Inline {
  readonly element: Element;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  readonly region: Region;
}

/** A link that leads somewhere. */
export interface WrittenLink extends Inline {
  /** The words of the link, without white space around them. */
  readonly words: string;
  readonly href: string;
}

/** A text of a document, read once for all editorial rules. */
export interface Prose extends Scan {
  readonly field: ProseField;
  /** Path of the text value in the document. */
  readonly path: ProblemPath;
  /** What the author wrote at the path. */
  readonly source: string;
  /** Whether the source is Govspeak, so that a fix may write its markup. */
  readonly isGovspeak: boolean;
  /** What readers see, a block a line, with every white space as a space. */
  readonly text: string;
  /**
   * {@link text} with everything that is not the author's own running English replaced, unit by unit, by
   * {@link mask}: quotations, links, code, addresses, titles of works, tables, footnotes, other languages.
   */
  readonly plain: string;
  readonly blocks: ReadonlyArray<Block>;
  readonly headings: ReadonlyArray<Heading>;
  readonly lists: ReadonlyArray<List>;
  /** The lists of bullets that an author wrote in running text or a call-out. */
  readonly bulletLists: ReadonlyArray<List>;
  readonly links: ReadonlyArray<WrittenLink>;
  /** Elements that mark words: `em` and `i`, `strong` and `b`, `abbr`, `code` and the like. */
  readonly inlines: ReadonlyArray<Inline>;
  /** References to footnotes. Their text is none of the author's and no part of {@link text}. */
  readonly notes: ReadonlyArray<Inline>;
  /** The sentences of a block of {@link text}. */
  sentencesOf(block: Block): ReadonlyArray<Sentence>;
  /** The block that holds an offset of {@link text}. */
  blockAt(offset: number): Block | undefined;
  /** Where a stretch of {@link text} stands in {@link source}, and whether nothing but text stands there. */
  locate(start: number, end: number): Located | undefined;
}

/** Where a stretch of text stands in the source. */
export interface Located extends TextRange {
  /** Whether the range holds no markup and no line end, so that a fix may replace it. */
  readonly replaceable: boolean;
}

/**
 * Stands in {@link Prose.plain} for what rules on wording leave alone. No text holds this control character, and with
 * it a text of Latin letters stays one byte a unit.
 */
export const mask = '\u0001';
