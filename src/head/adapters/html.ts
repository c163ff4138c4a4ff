/**
 * The head of a page as an HTML string.
 *
 * @module despatch/head/html
 */
import { printable } from '../../catalogue/printable.js';
import { toScriptTag } from '../../json-ld/script-tag.js';
import type { HeadTags } from '../head-tags.js';

/**
 * Writes head tags as HTML, an element a line: what stands between `<head>` and `</head>` beside the character set,
 * the viewport and the style sheets.
 *
 * @param head - What `toHeadTags` gave. Its language and direction belong on the `html` element.
 * @example
 * import { toHeadHtml } from 'despatch/head/html';
 * const head = toHeadTags(story, { catalogue, site });
 * const html = `<html lang="${head.language}" dir="${head.direction}"><head>${toHeadHtml(head)}</head>`;
 */
export function toHeadHtml({ title, meta, links, jsonLd, nonce }: HeadTags): string {
  return [
    `<title>${escape(title)}</title>`,
    ...meta.map((attributes) => voidElement('meta', attributes)),
    ...links.map((attributes) => voidElement('link', { ...attributes })),
    toScriptTag(jsonLd, { nonce }),
  ].join('\n');
}

function voidElement(name: string, attributes: Record<string, string | undefined>): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${escape(value!)}"`);
  return `<${name}${written.join('')}>`;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Writes a text for an element or attribute. What no HTML can hold, such as U+0000, is left out. */
function escape(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => entities[character]!);
}
