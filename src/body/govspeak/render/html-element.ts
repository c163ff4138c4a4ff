import type { Element, ElementContent } from 'hast';
import { allowsAttribute } from '../../allow-list.js';
import { setProperty } from '../../attribute-value.js';
import { propertyName } from '../../attribute-names.js';
import type { Scope } from '../scope.js';
import { decodeReferences } from '../text/character-references.js';

/** Elements that can stand anywhere in a text without changing what is around them. */
const simpleElements = new Set(
  'abbr b bdi bdo br cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/**
 * Makes an element of a tag that the author wrote.
 *
 * A simple one is made safe at once. Any other is left as it is for the moment, and the block that it
 * stands in is repaired and sanitised as a whole.
 */
export function htmlElement(
  scope: Scope,
  element: Element,
  attributes: ReadonlyMap<string, string>,
): ElementContent[] {
  const { tagName, properties } = element;
  const { document } = scope;
  const simple = document.options.sanitise && simpleElements.has(tagName);
  for (const [name, typed] of attributes) {
    const attribute = name.toLowerCase();
    const value = document.asTyped(typed);
    if (!simple) properties[propertyName(attribute)] = decodeReferences(value);
    else if (allowsAttribute(tagName, attribute, 'author')) {
      setProperty(properties, attribute, decodeReferences(value));
    } else reportUnsafe(scope, element, attribute);
  }
  if (!simple) document.needsRepair = true;
  return [element];
}

function reportUnsafe({ document }: Scope, { tagName, position }: Element, attribute: string): void {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  document.report('unsafe-markup', start, end, { markup: `${attribute} on <${tagName}>` });
}
