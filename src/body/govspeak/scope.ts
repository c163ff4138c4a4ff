import type { Element, ElementContent } from 'hast';
import type { Block, Boundary } from './block/blocks.js';
import type { GovspeakDocument } from './document.js';
import type { AttributeList } from './text/attribute-list.js';

/** The text of a footnote and where it stands. */
export interface FootnoteDefinition {
  name: string;
  children: Block[];
  start: number;
  end: number;
  used: boolean;
}

/** A mark in the text that refers to a footnote; it is filled when all of them are known. */
export interface FootnoteReference {
  name: string;
  mark: Element;
}

/** Where a link reference leads. */
export interface LinkDefinition {
  href: string;
  title: string | undefined;
  /** The block that stands for the definition; an attribute list behind it applies to the links. */
  block: Boundary;
}

/** What an abbreviation is short for. */
export interface AbbreviationDefinition {
  title: string;
  block: Boundary;
}

/**
 * What belongs together in one document: definitions, notes and ids.
 *
 * Most call-outs are documents of their own, as on GOV.UK: a note defined outside is not known inside.
 */
export class Scope {
  readonly footnotes = new Map<string, FootnoteDefinition>();
  readonly links = new Map<string, LinkDefinition>();
  readonly abbreviations = new Map<string, AbbreviationDefinition>();
  readonly attributeLists = new Map<string, AttributeList>();
  /** The marks that refer to footnotes, in their order. */
  readonly footnoteReferences: FootnoteReference[] = [];
  /** How often each heading id has been given. */
  readonly ids = new Map<string, number>();
  /** Lists that are to be filled when everything has been read: tables of contents, and the place of the notes. */
  readonly waiting: { list: Element; for: 'contents' | 'footnotes' }[] = [];
  /** Headings in their order, with the ids that they got; a table of contents lists them. */
  readonly headings: { level: number; id: string; content: ElementContent[] }[] = [];

  constructor(
    /** What is the same for the document and all that is nested in it. */
    readonly document: GovspeakDocument,
    /** Whether links to other sites say so. */
    readonly marksExternalLinks = true,
  ) {}
}
