import type { Element, Nodes, Root } from 'hast';
import { Flow, type Block } from './flow.js';
import { indent, listItems } from './list.js';

/** Lays a tree out as plain text, with an empty line between blocks and one line break at the end. */
export function layOut(tree: Root): string {
  return `${textOf(blocksOf(tree.children))}\n`;
}

/** Elements that stand in a line of text. All others are blocks. */
const inline = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd label mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);

/** Elements that a reader sees nothing of. */
const unseen = new Set(['colgroup', 'script', 'source', 'style', 'template', 'title', 'track']);

/** Elements whose children are laid out in a way of their own. */
const layouts: Readonly<Record<string, (element: Element) => Block[]>> = {
  blockquote: (element) => [{ text: indent(textOf(blocksOf(element.children)), '  ') }],
  dl: (element) => [{ text: descriptions(element).join('\n') }],
  hr: () => [{ text: '* * *' }],
  ol: (element) => [list(element)],
  pre: (element) => [{ text: preformatted(element).replace(/^\n|\n$/g, '') }],
  table: (element) => [{ text: rowsOf(element).join('\n') }],
  ul: (element) => [list(element)],
};

function blocksOf(nodes: readonly Nodes[]): Block[] {
  const flow = new Flow();
  for (const node of nodes) visit(node, flow);
  return flow.end();
}

function visit(node: Nodes, flow: Flow): void {
  if (node.type === 'text') flow.write(node.value);
  if (node.type !== 'element' || unseen.has(node.tagName)) return;
  if (node.tagName === 'br') flow.breakLine();
  else if (node.tagName === 'img') flow.write(pictureText(node));
  else if (inline.has(node.tagName)) for (const child of node.children) visit(child, flow);
  else {
    const layout = Object.hasOwn(layouts, node.tagName) ? layouts[node.tagName] : undefined;
    flow.add(layout ? layout(node) : blocksOf(node.children));
  }
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n\n');
}

/** A list is spread out if one of its items holds several blocks other than lists inside it. */
function list(element: Element): Block {
  const items = listItems(element).map(({ marker, item }) => {
    const blocks = blocksOf(item.children);
    const isLoose = blocks.filter((block) => !block.isList).length > 1;
    const text = blocks.map((block) => block.text).join(isLoose ? '\n\n' : '\n');
    return { text: marker + indent(text, ' '.repeat(marker.length)).trimStart(), isLoose };
  });
  return {
    text: items.map(({ text }) => text).join(items.some(({ isLoose }) => isLoose) ? '\n\n' : '\n'),
    isList: true,
  };
}

/** `From: Home Office, National Crime Agency`: each term with its descriptions on a line. */
function descriptions({ children }: Element): string[] {
  const lines: string[] = [];
  for (const child of children) {
    if (child.type !== 'element') continue;
    const text = blocksOf(child.children)
      .map((block) => block.text)
      .join(child.tagName === 'dd' ? ', ' : ' ');
    if (child.tagName === 'div') lines.push(...descriptions(child));
    else if (child.tagName === 'dt' || lines.length === 0) lines.push(text);
    else lines[lines.length - 1] += ` ${text}`;
  }
  return lines;
}

/** The rows of a table, cells apart by a bar, the caption first. */
function rowsOf({ children }: Element): string[] {
  return children.flatMap((child) => {
    if (child.type !== 'element' || unseen.has(child.tagName)) return [];
    if (child.tagName !== 'tr') return child.tagName === 'caption' ? oneLine(child) : rowsOf(child);
    const cells = child.children.filter((cell) => cell.type === 'element');
    return cells.map(oneLine).join(' | ');
  });
}

function oneLine(element: Element): string {
  return textOf(blocksOf(element.children)).replace(/\s*\n\s*/g, ' ');
}

function preformatted(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(preformatted).join('') : '';
}

function pictureText({ properties }: Element): string {
  return typeof properties.alt === 'string' && properties.alt.trim() !== ''
    ? `[${properties.alt.trim()}]`
    : '';
}
