import type { Context } from '../catalogue/context.js';
import { toTree } from '../html/to-tree.js';
import type { Content } from '../types/content.js';
import { layOut } from './lay-out.js';

/**
 * Renders a document as plain text: what a reader of its page sees, in the same order.
 *
 * Lines are not wrapped. Lists keep their bullets and numbers, block quotes are indented, and what stands for a
 * picture is in square brackets.
 *
 * @param content - The document.
 * @param context - The catalogue it is part of, and the site.
 * @throws RangeError if `context.today` is not a calendar day.
 * @example
 * toText(story, { catalogue, site }); // 'News story\n\nAnnual report published\n\n…'
 */
export function toText(content: Content, context: Context): string {
  return layOut(toTree(content, context));
}
