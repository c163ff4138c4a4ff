import type { Element, Nodes, Properties } from 'hast';
import { attributeName } from './attribute-names.js';

const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const rawTextElements = new Set(['script', 'style']);

/**
 * Writes a tree as HTML.
 *
 * Text and attributes are escaped, so what a sanitised tree holds is all that the HTML holds. Comments are
 * left out.
 *
 * @example
 * ```ts
 * import { govspeakToTree } from 'despatch/govspeak';
 * import { treeToHtml } from 'despatch/govspeak';
 *
 * treeToHtml(govspeakToTree('The *new* lock')); // '<p>The <em>new</em> lock</p>'
 * ```
 */
export function treeToHtml(tree: Nodes): string {
  return write(tree, false);
}

function write(node: Nodes, isRaw: boolean): string {
  if (node.type === 'text') return isRaw ? node.value : escapeText(node.value);
  if (node.type === 'root') return writeAll(node.children, false);
  return node.type === 'element' ? writeElement(node) : '';
}

function writeElement({ tagName, properties, children }: Element): string {
  const start = `<${tagName}${writeProperties(properties)}>`;
  if (voidElements.has(tagName)) return start;
  const content = writeAll(children, rawTextElements.has(tagName));
  // A line feed directly behind `<pre>` is not content, so one that is needs another before it.
  const feed = tagName === 'pre' && content.startsWith('\n') ? '\n' : '';
  return `${start}${feed}${content}</${tagName}>`;
}

function writeAll(nodes: readonly Nodes[], isRaw: boolean): string {
  let html = '';
  for (const node of nodes) html += write(node, isRaw);
  return html;
}

function writeProperties(properties: Properties): string {
  let html = '';
  for (const name in properties) {
    const value = properties[name];
    if (value === undefined || value === null || value === false) continue;
    const attribute = attributeName(name);
    if (value === true) html += ` ${attribute}=""`;
    else html += ` ${attribute}="${escapeAttribute(Array.isArray(value) ? value.join(' ') : String(value))}"`;
  }
  return html;
}

function escapeText(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(value: string): string {
  if (!/[&"<>]/.test(value)) return value;
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
