/**
 * Documents as hast trees, HTML and whole pages.
 *
 * @module despatch/html
 */
export { toHtml } from './to-html.js';
export { toPage } from './to-page.js';
export type { PageOptions } from './to-page.js';
export { toTree } from './to-tree.js';
