/**
 * Govspeak, GOV.UK's dialect of kramdown, to safe HTML, a tree with places, or text.
 *
 * @module
 */
import type { Root } from 'hast';
import { linksOf, type Link } from '../links.js';
import { outlineOf, type OutlineEntry } from '../outline.js';
import { treeToHtml } from '../to-html.js';
import { treeToText } from '../to-text.js';
import type { Embed } from './embeds.js';
import type { GovspeakOptions } from './options.js';
import { parseGovspeak } from './parse.js';

export type { BodyFinding } from '../finding.js';
export type { Link } from '../links.js';
export type { OutlineEntry } from '../outline.js';
export type { Embed } from './embeds.js';
export type {
  GovspeakAttachment,
  GovspeakContact,
  GovspeakContactDetails,
  GovspeakContactForm,
  GovspeakImage,
  GovspeakLink,
  GovspeakOptions,
  GovspeakPostAddress,
} from './options.js';
export { parseGovspeak, type ParsedGovspeak } from './parse.js';
export { treeToHtml, treeToText };

/**
 * Parses Govspeak into a tree that holds nothing unsafe.
 *
 * Any text is Govspeak. Nodes have their place in the source, with lines and columns from 1.
 *
 * @example
 * ```ts
 * import { govspeakToTree } from 'despatch/govspeak';
 *
 * govspeakToTree('## Berths').children[0]; // an h2 element with the id `berths`
 * ```
 */
export function govspeakToTree(source: string, options?: GovspeakOptions): Root {
  return parseGovspeak(source, options).tree;
}

/**
 * Renders Govspeak as safe HTML.
 *
 * @example
 * ```ts
 * import { govspeakToHtml } from 'despatch/govspeak';
 *
 * govspeakToHtml('The *new* lock'); // '<p>The <em>new</em> lock</p>'
 * ```
 */
export function govspeakToHtml(source: string, options?: GovspeakOptions): string {
  return treeToHtml(govspeakToTree(source, options));
}

/**
 * Renders Govspeak as plain text.
 *
 * @example
 * ```ts
 * import { govspeakToText } from 'despatch/govspeak';
 *
 * govspeakToText('The *new* lock'); // 'The new lock'
 * ```
 */
export function govspeakToText(source: string, options?: GovspeakOptions): string {
  return treeToText(govspeakToTree(source, options));
}

/**
 * Lists the headings of a source, nested by level, with the ids that links can lead to.
 *
 * @example
 * ```ts
 * import { govspeakOutline } from 'despatch/govspeak';
 *
 * govspeakOutline('## Berths'); // [{ level: 2, id: 'berths', text: 'Berths', children: [] }]
 * ```
 */
export function govspeakOutline(source: string, options?: GovspeakOptions): OutlineEntry[] {
  return outlineOf(govspeakToTree(source, options));
}

/**
 * Lists the links of a source in their order.
 *
 * @example
 * ```ts
 * import { govspeakLinks } from 'despatch/govspeak';
 *
 * govspeakLinks('[rota](/rota)')[0]?.href; // '/rota'
 * ```
 */
export function govspeakLinks(source: string, options?: GovspeakOptions): Link[] {
  return linksOf(govspeakToTree(source, options));
}

/**
 * Lists what a source asks its document for, and whether the options hold it.
 *
 * @example
 * ```ts
 * import { govspeakEmbeds } from 'despatch/govspeak';
 *
 * govspeakEmbeds('[Image: lock.jpg]')[0]?.found; // false
 * ```
 */
export function govspeakEmbeds(source: string, options?: GovspeakOptions): Embed[] {
  return parseGovspeak(source, options).embeds;
}
