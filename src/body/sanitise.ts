import type { Element, ElementContent, Nodes, Properties } from 'hast';
import { allowsAttribute, allowsElement, droppedWithContent, type AllowList } from './allow-list.js';
import { attributeName } from './attribute-names.js';
import { alignmentClass, setProperty } from './attribute-value.js';

/** What sanitising took out or changed: the node, and for attributes the name. */
export interface Removal {
  node: Nodes;
  attribute?: string;
}

/** How strictly to sanitise. */
export interface SanitiseSettings {
  list: AllowList;
  /** Elements to allow beyond the list. */
  extraElements?: ReadonlySet<string>;
  /** Told of everything that is taken out. */
  removed?: (removal: Removal) => void;
  /** Whether a picture may be shown; all may if absent. */
  mayShow?: (address: string) => boolean;
}

/**
 * Takes out of nodes what may not stand in a body, and returns what is left as new nodes.
 *
 * Of an element that is not allowed the content stays, except for scripts, styles and their like.
 */
export function sanitiseAll(nodes: readonly Nodes[], settings: SanitiseSettings): ElementContent[] {
  const kept: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type === 'text') kept.push(node);
    else if (node.type === 'element') sanitiseElement(node, settings, kept);
    else if (node.type === 'comment') settings.removed?.({ node });
  }
  return kept;
}

function sanitiseElement(element: Element, settings: SanitiseSettings, kept: ElementContent[]): void {
  const { tagName } = element;
  const isExtra = settings.extraElements?.has(tagName) ?? false;
  if (!isExtra && !allowsElement(tagName, settings.list)) {
    settings.removed?.({ node: element });
    if (droppedWithContent.has(tagName)) return;
    for (const child of sanitiseAll(element.children, settings)) kept.push(child);
    return;
  }
  const properties = sanitiseProperties(element, settings);
  if (tagName === 'img' && settings.mayShow && !settings.mayShow(String(properties['src'] ?? ''))) {
    settings.removed?.({ node: element });
    return;
  }
  const children = isExtra && droppedWithContent.has(tagName) ? [] : sanitiseAll(element.children, settings);
  kept.push({ ...element, properties, children });
}

function sanitiseProperties(element: Element, settings: SanitiseSettings): Properties {
  const { tagName, properties } = element;
  const kept: Properties = {};
  for (const name in properties) {
    const value = properties[name];
    if (value === undefined || value === null || value === false) continue;
    const attribute = attributeName(name).toLowerCase();
    const text = Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
    if (!allowsAttribute(tagName, attribute, settings.list)) {
      settings.removed?.({ node: element, attribute });
      const alignment = attribute === 'style' && /^t[dh]$/.test(tagName) ? alignmentClass(text) : undefined;
      if (alignment) kept['className'] = [...((kept['className'] as string[] | undefined) ?? []), alignment];
      continue;
    }
    const safe: Properties = {};
    setProperty(safe, attribute, text);
    if (Object.keys(safe).length === 0 && text !== '') settings.removed?.({ node: element, attribute });
    else if (settings.list === 'component') kept[name] = value;
    else Object.assign(kept, safe);
  }
  if (settings.list === 'author' && tagName === 'img' && kept['srcSet'] && settings.mayShow) {
    const hosts = String(kept['srcSet'])
      .split(/,[ \t\n]+/)
      .map((one) => one.trim().split(/[ \t\n]/)[0]!);
    if (!hosts.every(settings.mayShow)) delete kept['srcSet'];
  }
  return kept;
}
