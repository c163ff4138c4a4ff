import type { Comment, Element, ElementContent, Properties, Text } from 'hast';
import type { Position } from 'unist';
import type { DefaultTreeAdapterMap, Token } from 'parse5';
import { booleanAttributes, propertyName } from '../attribute-names.js';

type Map = DefaultTreeAdapterMap;

/** Gives the place of a range of the HTML that was parsed. */
export type Locate = (location: Token.Location) => Position | undefined;

/** The place as parse5 counts it. */
export const inHtml: Locate = ({ startLine, startCol, startOffset, endLine, endCol, endOffset }) => ({
  start: { line: startLine, column: startCol, offset: startOffset },
  end: { line: endLine, column: endCol, offset: endOffset },
});

/** Makes hast nodes of parse5's. */
export function fromParse5(nodes: readonly Map['childNode'][], locate: Locate): ElementContent[] {
  const made: ElementContent[] = [];
  for (const node of nodes) {
    const found = fromNode(node, locate);
    if (found) made.push(found);
  }
  return made;
}

function fromNode(node: Map['childNode'], locate: Locate): ElementContent | undefined {
  if ('tagName' in node) return fromElement(node, locate);
  const position = node.sourceCodeLocation ? locate(node.sourceCodeLocation) : undefined;
  if (node.nodeName === '#text')
    return placed<Text>({ type: 'text', value: (node as Map['textNode']).value }, position);
  if (node.nodeName === '#comment') {
    return placed<Comment>({ type: 'comment', value: (node as Map['commentNode']).data }, position);
  }
  return undefined;
}

function fromElement(node: Map['element'], locate: Locate): Element {
  const properties: Properties = {};
  for (const { prefix, name, value } of node.attrs) {
    const attribute = prefix ? `${prefix}:${name}` : name;
    properties[propertyName(attribute.toLowerCase())] = toValue(attribute, value);
  }
  const inside = 'content' in node ? (node as Map['template']).content.childNodes : node.childNodes;
  const children = fromParse5(inside, locate);
  const element: Element = { type: 'element', tagName: node.tagName.toLowerCase(), properties, children };
  const location = node.sourceCodeLocation;
  return placed(element, location ? locate(location) : undefined);
}

function toValue(attribute: string, value: string): string | string[] | boolean {
  if (attribute === 'class' || attribute === 'rel') return value.split(/[ \t\n\f\r]+/).filter(Boolean);
  return booleanAttributes.has(attribute) ? true : value;
}

function placed<Node extends ElementContent>(node: Node, position: Position | undefined): Node {
  if (position) node.position = position;
  return node;
}
