import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';

/** Parses XML and gives its root. A text that is not well-formed fails the test. */
export function rootOf(xml: string): XmlElement {
  return parseXml(xml).root!;
}

/** Finds the children of an element that have a name. */
export function childrenOf({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter(
    (node: XmlNode): node is XmlElement => node instanceof XmlElement && node.name === name,
  );
}

/** Gives the text of the first child with a name. */
export function textOf(element: XmlElement, name: string): string | undefined {
  return childrenOf(element, name)[0]?.text;
}

/** Gives the names of all elements in an element, itself included. */
export function namesIn(element: XmlElement): string[] {
  return [
    element.name,
    ...element.children.flatMap((child) => (child instanceof XmlElement ? namesIn(child) : [])),
  ];
}
