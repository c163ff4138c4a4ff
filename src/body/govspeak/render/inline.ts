import type { ElementContent } from 'hast';
import type { TextRange } from '../block/blocks.js';
import { InlineParser } from '../inline/parser.js';
import type { Scope } from '../scope.js';
import { markAbbreviations } from './abbreviations.js';

/** The nodes of the inline markup in a range. */
export function renderInline(scope: Scope, { text, from, to }: TextRange): ElementContent[] {
  const nodes = new InlineParser(scope, text, from, to).parse();
  return scope.abbreviations.size === 0 ? nodes : markAbbreviations(scope, nodes);
}
