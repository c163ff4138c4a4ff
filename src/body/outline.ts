import type { Element, Root } from 'hast';
import { nodeText } from './node-text.js';
import { headingLevel, walkElements } from './walk.js';

/** A heading and the headings below it. */
export interface OutlineEntry {
  /** Level, from 1 to 6. */
  level: number;
  /** The id that a link can lead to; empty where the heading has none. */
  id: string;
  /** The heading as shown. */
  text: string;
  children: OutlineEntry[];
}

/** The title of an attachment in a box is a heading to a browser, but heads nothing. */
function isAttachment({ properties }: Element): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.includes('gem-c-attachment');
}

/** Lists the headings of a tree, each under the one before it that is of a higher level. */
export function outlineOf(tree: Root): OutlineEntry[] {
  const outline: OutlineEntry[] = [];
  const above: OutlineEntry[] = [];
  walkElements(tree, (element) => {
    const level = headingLevel(element);
    if (level === undefined) return !isAttachment(element);
    const entry = {
      level,
      id: String(element.properties['id'] ?? ''),
      text: nodeText(element),
      children: [],
    };
    while (above.length > 0 && above[above.length - 1]!.level >= level) above.pop();
    (above[above.length - 1]?.children ?? outline).push(entry);
    above.push(entry);
    return false;
  });
  return outline;
}
