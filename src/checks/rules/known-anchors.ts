import type { Element, Nodes } from 'hast';
import { nearestName } from '../../catalogue/nearest-name.js';
import { unknownAnchor } from '../../problems/kinds/document.js';
import { documentRule } from '../rule.js';

/** A link within the page leads to something that has the id. */
export const knownAnchors = documentRule({
  kinds: [unknownAnchor],
  readsBody: true,
  check({ texts }, report) {
    for (const { source, sourcePath, parsed } of texts) {
      // Most texts have no such link: their trees need not be searched.
      if (!mayLinkWithin(source)) continue;
      const { ids, links } = idsAndLinks(parsed.tree);
      for (const { anchor, element } of links) {
        if (ids.has(anchor)) continue;
        const start = element.position?.start.offset;
        const end = element.position?.end.offset;
        const range = start === undefined || end === undefined ? undefined : { start, end };
        const values = { anchor, nearest: nearestName(anchor, ids) };
        report(unknownAnchor, values, { path: sourcePath, ...(range && { range }) });
      }
    }
  },
});

/** What stands before the name of an anchor in the text of a link. */
const marks = ['(#', '"#', "'#", '=#'];

/** Whether a text may hold a link within its page: in Govspeak, in HTML, or where the address of a link is given below. */
function mayLinkWithin(source: string): boolean {
  if (marks.some((mark) => source.includes(mark))) return true;
  return source.includes(']:') && /^ *\[[^\]\n]+\]: *#/m.test(source);
}

function idsAndLinks(tree: Nodes): { ids: Set<string>; links: { anchor: string; element: Element }[] } {
  const ids = new Set<string>();
  const links: { anchor: string; element: Element }[] = [];
  const pending: Nodes[] = [tree];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'element') {
      const { id, href } = node.properties;
      if (typeof id === 'string') ids.add(id);
      if (typeof href === 'string' && href.startsWith('#') && href.length > 1) {
        links.push({ anchor: decode(href.slice(1)), element: node });
      }
    }
    if ('children' in node) pending.push(...node.children);
  }
  return { ids, links: links.reverse() };
}

function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
