import type { Element, Nodes } from 'hast';

const blocks = new Set(
  (
    'address article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr ' +
    'li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const apart = new Set('blockquote dl figure h1 h2 h3 h4 h5 h6 hr ol p pre section table ul'.split(' '));

/** What has been written so far, and how many line feeds the next words need before them. */
interface Writing {
  text: string;
  feeds: number;
  space: boolean;
}

/**
 * Writes a tree as plain text: a blank line between paragraphs, headings and lists, a line for each item and
 * each row, a tab between cells.
 */
export function treeToText(tree: Nodes): string {
  const writing: Writing = { text: '', feeds: 0, space: false };
  write(tree, writing, false);
  return writing.text;
}

function write(node: Nodes, writing: Writing, verbatim: boolean): void {
  if (node.type === 'text') addText(node.value, writing, verbatim);
  else if (node.type === 'element') writeElement(node, writing, verbatim);
  else if (node.type === 'root') for (const child of node.children) write(child, writing, false);
}

function writeElement(element: Element, writing: Writing, verbatim: boolean): void {
  const { tagName, children } = element;
  if (tagName === 'br') feed(writing, 1);
  if (!blocks.has(tagName)) {
    for (const child of children) write(child, writing, verbatim);
    return;
  }
  const isCell = tagName === 'td' || tagName === 'th';
  const feeds = apart.has(tagName) ? 2 : 1;
  if (!isCell) feed(writing, feeds);
  for (const child of children) write(child, writing, verbatim || tagName === 'pre');
  if (isCell) {
    if (writing.feeds === 0) writing.text += '\t';
    writing.space = false;
  } else feed(writing, feeds);
}

function feed(writing: Writing, feeds: number): void {
  writing.feeds = Math.max(writing.feeds, feeds);
  writing.space = false;
}

function addText(value: string, writing: Writing, verbatim: boolean): void {
  const text = verbatim ? value : value.replace(/[ \t\n\r\f]+/g, ' ');
  const words = verbatim ? text.replace(/\n$/, '') : text.trim();
  if (words === '' || /^[ ]*$/.test(words)) {
    if (text !== '') writing.space = true;
    return;
  }
  const leading = writing.space || (!verbatim && text.startsWith(' '));
  if (writing.feeds > 0) {
    writing.text = writing.text.replace(/[\t ]+$/, '');
    if (writing.text !== '') writing.text += '\n'.repeat(writing.feeds);
    writing.feeds = 0;
  } else if (leading && writing.text !== '' && !/[\n\t]$/.test(writing.text)) writing.text += ' ';
  writing.text += words;
  writing.space = !verbatim && text.endsWith(' ');
}
