const forbidden = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

/** The first line of an XML file. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>';

/** Attributes by name. One without a value is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Writes the tag that opens an element. */
export function openTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return `<${name}${written}>`;
}

/** Writes an element with what stands in it, which is XML already. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const tag = openTag(name, attributes);
  return children.length === 0 ? `${tag.slice(0, -1)}/>` : `${tag}${children.join('')}</${name}>`;
}

/** Escapes text for XML, attributes included, and shows characters that XML cannot hold as U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(forbidden, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (white) => `&#${white.charCodeAt(0)};`);
}
