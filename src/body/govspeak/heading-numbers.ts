import type { Nodes, Root } from 'hast';

/** Puts numbers such as `2.1` before the headings of some levels. */
export function numberHeadings(tree: Root, levels: readonly number[]): void {
  if (levels.length === 0) return;
  const counts = [0, 0, 0, 0, 0, 0, 0];
  const top = Math.min(2, ...levels);
  const open: Nodes[] = tree.children.toReversed();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type !== 'element') continue;
    const level = /^h[1-6]$/.test(node.tagName) ? Number(node.tagName[1]) : 0;
    if (!levels.includes(level)) {
      open.push(...node.children.toReversed());
      continue;
    }
    if (node.properties['className']?.toString().includes('gem-c-attachment__title')) continue;
    counts[level]!++;
    counts.fill(0, level + 1);
    const number = counts.slice(top, level + 1).join('.');
    node.children.unshift({ type: 'text', value: level === top ? `${number}. ` : `${number} ` });
  }
}
