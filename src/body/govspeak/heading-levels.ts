import type { Nodes, Root } from 'hast';
import type { GovspeakDocument } from './document.js';

/** Notes headings that skip a level, such as a fourth-level one below a second-level one. */
export function reportHeadingLevels(tree: Root, document: GovspeakDocument): void {
  let before: number | undefined;
  const open: Nodes[] = tree.children.toReversed();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type !== 'element' || document.finished.has(node)) continue;
    if (!/^h[1-6]$/.test(node.tagName)) {
      open.push(...node.children.toReversed());
      continue;
    }
    const level = Number(node.tagName[1]);
    if (before !== undefined && level > before + 1) {
      const { start, end } = node.position ?? {};
      document.report('skipped-heading-level', start?.offset ?? 0, end?.offset ?? 0, { level, before });
    }
    before = level;
  }
}
