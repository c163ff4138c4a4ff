import type { Properties } from 'hast';
import { allowsAttribute } from '../../allow-list.js';
import { alignmentClass, setProperty } from '../../attribute-value.js';
import type { Scope } from '../scope.js';
import { applyAttributes, type AttributeList } from '../text/attribute-list.js';
import { decodeReferences } from '../text/character-references.js';

/** Gives an element what an attribute list says, as far as a body may hold it. */
export function setAttributes(
  tagName: string,
  properties: Properties,
  list: AttributeList,
  scope: Scope,
): void {
  const attributes = new Map<string, string>();
  applyAttributes(attributes, list, scope.attributeLists);
  const { sanitise } = scope.document.options;
  for (const [name, value] of attributes) {
    const attribute = name.toLowerCase();
    if (attribute === 'class') addClasses(properties, value);
    else if (attribute === 'id' && value.trim() === '') continue;
    else if (!sanitise || allowsAttribute(tagName, attribute, 'author')) {
      setProperty(properties, attribute, decodeReferences(value));
    } else if (attribute === 'style' && (tagName === 'td' || tagName === 'th')) {
      const className = alignmentClass(value);
      if (className) addClasses(properties, className);
    }
  }
}

/** Adds classes to those that an element has. */
export function addClasses(properties: Properties, classes: string): void {
  const before = properties['className'];
  const added = classes.split(/[ \t\n]+/).filter(Boolean);
  if (added.length > 0) properties['className'] = [...(Array.isArray(before) ? before : []), ...added];
}
