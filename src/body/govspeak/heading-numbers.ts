import type { Root } from 'hast';
import { headingLevel, walkElements } from '../walk.js';

/** Puts numbers such as `2.1` before the headings of some levels. */
export function numberHeadings(tree: Root, levels: readonly number[]): void {
  if (levels.length === 0) return;
  const counts = [0, 0, 0, 0, 0, 0, 0];
  const top = Math.min(2, ...levels);
  walkElements(tree, (element) => {
    const level = headingLevel(element);
    if (level === undefined || !levels.includes(level)) return true;
    if (String(element.properties['className']).includes('gem-c-attachment__title')) return false;
    counts[level]!++;
    counts.fill(0, level + 1);
    const number = counts.slice(top, level + 1).join('.');
    element.children.unshift({ type: 'text', value: level === top ? `${number}. ` : `${number} ` });
    return false;
  });
}
