import type { Root } from 'hast';
import { headingLevel, walkElements } from '../walk.js';
import type { GovspeakDocument } from './document.js';

/** Notes headings that skip a level, such as a fourth-level one below a second-level one. */
export function reportHeadingLevels(tree: Root, document: GovspeakDocument): void {
  let before: number | undefined;
  walkElements(tree, (element) => {
    if (document.finished.has(element)) return false;
    const level = headingLevel(element);
    if (level === undefined) return undefined;
    if (before !== undefined && level > before + 1) {
      const { start, end } = element.position ?? {};
      document.report('skipped-heading-level', start?.offset ?? 0, end?.offset ?? 0, { level, before });
    }
    before = level;
    return false;
  });
}
