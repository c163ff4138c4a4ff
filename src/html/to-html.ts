import { treeToHtml as serialise } from '../body/to-html.js';
import type { Context } from '../catalogue/context.js';
import { printable } from '../catalogue/printable.js';
import type { Content } from '../types/content.js';
import { toTree } from './to-tree.js';

/**
 * Renders a document as HTML: an `<article>` with the classes of GOV.UK Frontend, in the document's language.
 *
 * @param content - The document.
 * @param context - The catalogue it is part of, and the site.
 * @returns Markup that is safe to put into a page.
 * @throws RangeError if `context.today` is not a calendar day.
 * @example
 * toHtml(story, { catalogue, site }); // '<article class="despatch …" lang="en" dir="ltr">…'
 */
export function toHtml(content: Content, context: Context): string {
  return printable(serialise(toTree(content, context)));
}
