import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Everything but the characters that XML 1.0 allows. Half a surrogate pair is among what it does not. */
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * Writes an element as an XML document in UTF-8.
 *
 * Text is escaped by the writer, once. Characters that XML does not allow are left out, since no reader would
 * accept them in any spelling. The writer leaves `]]>` in text as it is, which XML forbids: no element here
 * holds CDATA, so it is escaped in the whole.
 */
export function writeXml(root: Element): string {
  const xml = toXml(root).replace(illegal, '').replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}
