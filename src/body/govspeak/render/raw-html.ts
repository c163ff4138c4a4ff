import type { ElementContent } from 'hast';
import type { TextRange } from '../block/blocks.js';
import { BlockParser } from '../block/parser.js';
import { parseRawHtml } from '../block/raw-html.js';
import type { Scope } from '../scope.js';
import { renderBlocks } from './blocks.js';

/** The nodes of a range of raw HTML inside a paragraph. */
export function rawHtmlNodes(scope: Scope, range: TextRange): ElementContent[] {
  const parser = new BlockParser(scope, range.text, [], 0);
  return renderBlocks(scope, parseRawHtml(parser, range), 'raw');
}
