/** hast's names of the attributes that are not spelt the same in HTML. */
const propertyNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    class: 'className',
    for: 'htmlFor',
    colspan: 'colSpan',
    rowspan: 'rowSpan',
    datetime: 'dateTime',
    srcset: 'srcSet',
    hreflang: 'hrefLang',
    tabindex: 'tabIndex',
    cellpadding: 'cellPadding',
    cellspacing: 'cellSpacing',
    bgcolor: 'bgColor',
    valign: 'vAlign',
    viewbox: 'viewBox',
    'fill-rule': 'fillRule',
    'clip-rule': 'clipRule',
    'stroke-width': 'strokeWidth',
    'stroke-miterlimit': 'strokeMiterLimit',
  }),
);

const attributeNames = new Map([...propertyNames].map(([attribute, property]) => [property, attribute]));
attributeNames.set('viewBox', 'viewBox');

/** Attributes that need no value: to be there is to be true. */
export const booleanAttributes: ReadonlySet<string> = new Set(['hidden', 'reversed', 'controls', 'open']);

/** The name that a property of hast has as an attribute: `ariaLabel` is `aria-label`. */
export function attributeName(property: string): string {
  const known = attributeNames.get(property);
  if (known !== undefined) return known;
  const prefix = property.slice(0, 4);
  if (prefix !== 'data' && prefix !== 'aria') return property;
  const rest = property.slice(4);
  if (!/^[A-Z]/.test(rest)) return property;
  const words = prefix === 'data' ? rest.slice(1).replace(/[A-Z]/g, '-$&') : rest.slice(1);
  return `${prefix}-${(rest.charAt(0) + words).toLowerCase()}`;
}

/** The name that an attribute has as a property of hast: `data-module` is `dataModule`. */
export function propertyName(attribute: string): string {
  const known = propertyNames.get(attribute);
  if (known !== undefined) return known;
  if (attribute.startsWith('aria-')) return `aria${capitalised(attribute.slice(5))}`;
  if (/^data-[a-z]/.test(attribute)) {
    return `data${capitalised(attribute.slice(5).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()))}`;
  }
  return attribute;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
