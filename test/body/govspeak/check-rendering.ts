import type { Nodes } from 'hast';
import { parseGovspeak, treeToHtml, treeToText, type GovspeakOptions } from 'despatch/govspeak';
import { parseHtml } from '../../../src/body/html/parse-html.js';
import { sanitiseAll } from '../../../src/body/sanitise.js';

/** Something of everything that a source can ask for, with addresses and texts that would like to run. */
const options: GovspeakOptions = {
  images: [{ id: 'i', url: 'javascript:x', altText: '"><script>', caption: '<b>', credit: 'c' }],
  attachments: [
    { id: 'a', contentId: 'a', title: '<script>', url: 'javascript:x', contentType: 'application/pdf' },
  ],
  contacts: [{ contentId: 'c', title: '<img onerror=x>', description: 'javascript:x https://e.org' }],
  links: [{ contentId: 'l', title: '*t*', url: 'javascript:x' }],
};

/** Says what is wrong with how a source is rendered; nothing if all is well. */
export function faultsOf(source: string): string[] {
  const faults: string[] = [];
  const { tree, findings } = parseGovspeak(source, options);
  const html = treeToHtml(tree);
  if (html !== treeToHtml(parseGovspeak(source, options).tree)) faults.push('a second rendering differs');
  sanitiseAll(parseHtml(html).children, {
    list: 'component',
    removed: ({ node, attribute }) => {
      faults.push(
        `not on the allow-list: ${node.type === 'element' ? node.tagName : node.type} ${attribute ?? ''}`,
      );
    },
  });
  if (/[\ufdd0-\ufdef]/.test(html)) faults.push('a token of the parser is shown');
  const bare = (text: string): string => text.replace(/[\s\u00a0]+/g, '');
  if (bare(treeToText(tree)) !== bare(allText(tree))) faults.push('the text leaves words out');
  checkPositions(tree, 0, source.length, faults);
  for (const { start, end } of findings) {
    if (start < 0 || end < start || end > source.length) faults.push('a finding lies outside the source');
  }
  return faults;
}

function allText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(allText).join('') : '';
}

function checkPositions(node: Nodes, from: number, to: number, faults: string[]): void {
  const start = node.position?.start.offset ?? from;
  const end = node.position?.end.offset ?? to;
  if (start < from || end > to || end < start)
    faults.push(`a ${node.type} at ${start}–${end} lies outside ${from}–${to}`);
  if (!('children' in node)) return;
  // The notes at the end stand elsewhere in the source than where they are shown.
  const isMoved = node.type === 'root' || node.position === undefined;
  for (const child of node.children)
    checkPositions(child, isMoved ? 0 : start, isMoved ? Infinity : end, faults);
}
