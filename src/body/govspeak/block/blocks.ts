import type { Element, ElementContent, Properties } from 'hast';
import type { AttributeList } from '../text/attribute-list.js';
import type { MappedText } from '../text/mapped-text.js';
import type { Scope } from '../scope.js';

/** A stretch of a text that inline markup is still to be read from. */
export interface TextRange {
  text: MappedText;
  from: number;
  to: number;
}

/** What every block has: its place in the source, and the attributes that an attribute list gives it. */
interface Base {
  start: number;
  end: number;
  attributeList?: AttributeList | undefined;
}

/** One or more blank lines. */
export interface Blank extends Base {
  type: 'blank';
  /** Whether it is one line without a space in it. */
  single: boolean;
}

/** Something that shows nothing: a definition, an attribute list, an end-of-block mark. */
export interface Boundary extends Base {
  type: 'boundary';
  of: 'mark' | 'definition' | 'attributes' | 'extension';
}

export interface Paragraph extends Base, TextRange {
  type: 'paragraph';
  /** Whether its text stands in a list item without a `p` around it. */
  bare?: boolean;
  /** Whether a block follows its text directly in a list item. */
  brokenAfter?: boolean;
}

export interface Heading extends Base, TextRange {
  type: 'heading';
  level: number;
  id: string | undefined;
}

export interface CodeBlock extends Base {
  type: 'code';
  value: string;
  language: string | undefined;
}

export interface Rule extends Base {
  type: 'rule';
}

export interface Quote extends Base {
  type: 'quote';
  children: Block[];
}

export interface List extends Base {
  type: 'list';
  ordered: boolean;
  items: ListItem[];
}

export interface ListItem extends Base {
  type: 'item';
  children: Block[];
}

export interface DefinitionList extends Base {
  type: 'definitions';
  children: (Term | Description)[];
}

export interface Term extends Base, TextRange {
  type: 'term';
}

export interface Description extends Base {
  type: 'description';
  children: Block[];
}

export type Alignment = 'left' | 'center' | 'right' | undefined;

export interface Table extends Base {
  type: 'table';
  alignment: Alignment[];
  sections: TableSection[];
}

export interface TableSection {
  tagName: 'thead' | 'tbody' | 'tfoot';
  rows: TableRow[];
}

export interface TableRow {
  start: number;
  end: number;
  cells: (TextRange | undefined)[];
}

/** An element of raw HTML. */
export interface HtmlElement extends Base {
  type: 'html';
  name: string;
  attributes: Map<string, string>;
  /** How its content is read: as raw HTML, as blocks, or as inline markup. */
  content: 'raw' | 'block' | 'inline';
  children: Block[];
}

/** Text inside raw HTML, or of inline content. */
export interface HtmlText extends Base, TextRange {
  type: 'html-text';
  content: 'raw' | 'inline';
}

/** An HTML comment or processing instruction, which shows nothing. */
export interface Comment extends Base {
  type: 'comment';
}

/** What an extension of Govspeak stands for: an element around blocks of the document itself. */
export interface Wrapper extends Base {
  type: 'wrapper';
  tagName: string;
  properties: Properties;
  children: Block[];
  /** Puts the last hand to the element. */
  finish?: (element: Element) => void;
}

/** What an extension stands for: text that is a document of its own, with its own notes and definitions. */
export interface Nested extends Base {
  type: 'nested';
  scope: Scope;
  children: Block[];
  /** Puts what it shows into the elements of the extension. */
  wrap: (content: ElementContent[]) => ElementContent[];
}

/** What an extension stands for: finished nodes. */
export interface Finished extends Base {
  type: 'finished';
  nodes: ElementContent[];
}

export type Block =
  | Blank
  | Boundary
  | Paragraph
  | Heading
  | CodeBlock
  | Rule
  | Quote
  | List
  | ListItem
  | DefinitionList
  | Term
  | Description
  | Table
  | HtmlElement
  | HtmlText
  | Comment
  | Wrapper
  | Nested
  | Finished;
