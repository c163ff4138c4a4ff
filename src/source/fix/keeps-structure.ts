import type { Nodes } from 'hast';
import { parseBody } from '../../body/parse-body.js';
import type { EditedText } from './edited-texts.js';

/** Elements inside a paragraph, of which a fix may make one: the link of an address. */
const inline = new Set(['a', 'abbr', 'code', 'em', 'span', 'strong', 'sub', 'sup']);

/**
 * Whether the bodies that fixes change have the parts that they had, such as paragraphs and lists: a list item that
 * would be left without a text is none, and a number at the start of a line may begin a list.
 */
export function keepsStructure(texts: readonly EditedText[]): boolean {
  return texts.every(({ path, before, after }) => {
    const format = path.at(-1);
    if (format !== 'govspeak' && format !== 'html') return true;
    return partsOf(format, before) === partsOf(format, after);
  });
}

function partsOf(format: 'govspeak' | 'html', text: string): string {
  const { tree } = parseBody(format === 'html' ? { html: text } : { govspeak: text });
  return outline(tree);
}

/** The elements of a tree as nested names, without those inside a paragraph. */
function outline(node: Nodes): string {
  if (!('children' in node)) return '';
  const inner = node.children.map(outline).join('');
  return node.type === 'element' && !inline.has(node.tagName) ? `<${node.tagName}>${inner}</>` : inner;
}
