import { abbreviationDefinition } from './abbreviation-definition.js';
import { blank } from './blank.js';
import { blockQuote } from './block-quote.js';
import { attributeDefinition, blockAttributes, blockExtension } from './block-extensions.js';
import { blockMark } from './block-mark.js';
import { definitionList } from './definition-list.js';
import { fencedCode } from './fenced-code.js';
import { footnoteDefinition } from './footnote-definition.js';
import { hashHeading } from './hash-heading.js';
import { html } from './html.js';
import { indentedCode } from './indented-code.js';
import { island } from './island.js';
import { linkDefinition } from './link-definition.js';
import { list } from './list.js';
import { paragraph } from './paragraph.js';
import type { BlockParser } from './parser.js';
import { pipeTable } from './pipe-table.js';
import { rule } from './rule.js';
import { underlinedHeading } from './underlined-heading.js';

/** One construct that a block can be. */
export interface BlockConstruct {
  /** Characters that it can start with, behind up to three spaces; any when absent. A tab is an indented line. */
  first?: string;
  /**
   * Reads the construct at `parser.pos`, adds its block and moves on.
   *
   * @param first - Offset of the first character that is not a space.
   * @returns Whether it stood there; if not, nothing has changed.
   */
  parse: (parser: BlockParser, first: number) => boolean;
}

/** The constructs in the order in which they are tried, which is kramdown's. */
const constructs: readonly BlockConstruct[] = [
  blank,
  island,
  indentedCode,
  fencedCode,
  blockQuote,
  hashHeading,
  rule,
  list,
  definitionList,
  html,
  underlinedHeading,
  pipeTable,
  footnoteDefinition,
  linkDefinition,
  abbreviationDefinition,
  attributeDefinition,
  blockExtension,
  blockAttributes,
  blockMark,
  paragraph,
];

const unlimited = constructs.filter(({ first }) => first === undefined);
const byCode = Array.from({ length: 128 }, (_, code) =>
  constructs.filter(({ first }) => first === undefined || first.includes(String.fromCharCode(code))),
);
const tokens = [island, ...unlimited];

/** The constructs that can start with a character. */
export function constructsFor(code: number): readonly BlockConstruct[] {
  return byCode[code] ?? (code === 0xfdd0 ? tokens : unlimited);
}
