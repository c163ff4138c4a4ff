import type { Element, Nodes } from 'hast';

const blocks = new Set(
  (
    'address article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr ' +
    'li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const apart = new Set('blockquote dl figure h1 h2 h3 h4 h5 h6 hr ol p pre section table ul'.split(' '));

/** What has been written so far, and what is to stand before the next words. */
interface Writing {
  parts: string[];
  /** Line feeds to write. */
  feeds: number;
  /** Tabs to write, if no line feed comes before. */
  tabs: number;
  /** Whether a space is to be written, if nothing else parts the words. */
  space: boolean;
}

/**
 * Writes a tree as plain text: a blank line between paragraphs, headings and lists, a line for each item and
 * each row, a tab between cells.
 */
export function treeToText(tree: Nodes): string {
  const writing: Writing = { parts: [], feeds: 0, tabs: 0, space: false };
  write(tree, writing, false);
  return writing.parts.join('');
}

function write(node: Nodes, writing: Writing, verbatim: boolean): void {
  if (node.type === 'text') addText(node.value, writing, verbatim);
  else if (node.type === 'element') writeElement(node, writing, verbatim);
  else if (node.type === 'root') for (const child of node.children) write(child, writing, false);
}

function writeElement(element: Element, writing: Writing, verbatim: boolean): void {
  const { tagName, children } = element;
  if (tagName === 'br') feed(writing, 1);
  const isBlock = blocks.has(tagName);
  const isCell = tagName === 'td' || tagName === 'th';
  const feeds = apart.has(tagName) ? 2 : 1;
  if (isBlock && !isCell) feed(writing, feeds);
  for (const child of children) write(child, writing, verbatim || tagName === 'pre');
  if (isCell) writing.tabs++;
  else if (isBlock) feed(writing, feeds);
}

function feed(writing: Writing, feeds: number): void {
  writing.feeds = Math.max(writing.feeds, feeds);
  writing.tabs = 0;
  writing.space = false;
}

function addText(value: string, writing: Writing, verbatim: boolean): void {
  const text = verbatim ? value.replace(/\n$/, '') : value.replace(/[ \t\n\r\f]+/g, ' ');
  const words = verbatim ? text : text.replace(/^ | $/g, '');
  if (words.trim() === '') {
    if (value !== '') writing.space = true;
    return;
  }
  const { parts, feeds, tabs } = writing;
  if (parts.length > 0) {
    if (feeds > 0) parts.push('\n'.repeat(feeds));
    else if (tabs === 0 && (writing.space || (!verbatim && text.startsWith(' ')))) parts.push(' ');
  }
  if (tabs > 0) parts.push('\t'.repeat(tabs));
  parts.push(words);
  writing.feeds = 0;
  writing.tabs = 0;
  writing.space = !verbatim && text.endsWith(' ');
}
