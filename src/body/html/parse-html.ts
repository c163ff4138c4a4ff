import type { Root } from 'hast';
import { parseBounded } from './bounded-parser.js';
import { fromParse5, inHtml } from './from-parse5.js';

/**
 * Parses a fragment of HTML, as a browser would, into a tree with places. It is not sanitised yet.
 *
 * Any text is HTML. Elements more than 256 deep stand beside each other instead.
 */
export function parseHtml(source: string): Root {
  return { type: 'root', children: fromParse5(parseBounded(source).childNodes, inHtml) };
}
