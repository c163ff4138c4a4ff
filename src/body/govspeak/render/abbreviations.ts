import type { Element, ElementContent, Text } from 'hast';
import { longestAbbreviation } from '../limits.js';
import type { AbbreviationDefinition, Scope } from '../scope.js';
import { setAttributes } from './attributes.js';

const word = /[A-Za-z0-9_]/;

/** One character further into the abbreviations that start the same. */
interface Branch {
  next: Map<string, Branch>;
  abbreviation: string | undefined;
}

const branches = new WeakMap<Scope, Branch>();

/** Puts an `abbr` around every abbreviation that the document explains, wherever it stands as a word. */
export function markAbbreviations(scope: Scope, nodes: ElementContent[]): ElementContent[] {
  const root = branches.get(scope) ?? plant(scope.abbreviations);
  branches.set(scope, root);
  return markIn(scope, root, nodes);
}

function markIn(scope: Scope, root: Branch, nodes: ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return markText(scope, root, node);
    if (node.type === 'element' && node.tagName !== 'code' && !scope.document.finished.has(node)) {
      node.children = markIn(scope, root, node.children);
    }
    return [node];
  });
}

function markText(scope: Scope, root: Branch, node: Text): ElementContent[] {
  const { value } = node;
  const found: ElementContent[] = [];
  let done = 0;
  for (let at = 0; at < value.length; at++) {
    if (!root.next.has(value.charAt(at)) || (at > done && word.test(value.charAt(at - 1)))) continue;
    const abbreviation = longestFrom(root, value, at);
    if (!abbreviation) continue;
    const end = at + abbreviation.length;
    if (at > done) found.push(part(node, done, at));
    found.push(abbr(scope, abbreviation.name, part(node, at, end)));
    done = end;
    at = end - 1;
  }
  if (found.length === 0) return [node];
  if (done < value.length) found.push(part(node, done, value.length));
  return found;
}

function abbr(scope: Scope, name: string, text: Text): Element {
  const { title, block } = scope.abbreviations.get(name)!;
  const element: Element = { type: 'element', tagName: 'abbr', properties: {}, children: [text] };
  if (text.position) element.position = text.position;
  if (block.attributeList) setAttributes('abbr', element.properties, block.attributeList, scope);
  if (title !== '') element.properties['title'] = title;
  return element;
}

/** A part of a text. Its place is exact where the text stands in the source as it is shown. */
function part(node: Text, from: number, to: number): Text {
  const text: Text = { type: 'text', value: node.value.slice(from, to) };
  const { position } = node;
  if (!position) return text;
  const exact = position.end.offset! - position.start.offset! === node.value.length;
  if (!exact || node.value.includes('\n')) return { ...text, position };
  const point = (at: number): typeof position.start => ({
    line: position.start.line,
    column: position.start.column + at,
    offset: position.start.offset! + at,
  });
  return { ...text, position: { start: point(from), end: point(to) } };
}

function plant(abbreviations: ReadonlyMap<string, AbbreviationDefinition>): Branch {
  const root: Branch = { next: new Map(), abbreviation: undefined };
  for (const abbreviation of abbreviations.keys()) {
    if (abbreviation.length > longestAbbreviation) continue;
    let branch = root;
    for (const character of abbreviation.replace(/[ \t\n]+/g, ' ').split('')) {
      let next = branch.next.get(character);
      if (!next) branch.next.set(character, (next = { next: new Map(), abbreviation: undefined }));
      branch = next;
    }
    branch.abbreviation = abbreviation;
  }
  return root;
}

/** The longest abbreviation that starts here and ends at the end of a word; white space matches any. */
function longestFrom(root: Branch, text: string, from: number): { name: string; length: number } | undefined {
  let found: { name: string; length: number } | undefined;
  let branch: Branch | undefined = root;
  let at = from;
  while (branch && at < text.length) {
    const space = /[ \t\n\u00a0\u2000-\u200a\u202f\u3000]/.test(text.charAt(at));
    const character = space ? ' ' : text.charAt(at);
    branch = branch.next.get(character);
    at++;
    if (!branch) break;
    if (space) while (/[ \t\n\u00a0\u2000-\u200a\u202f\u3000]/.test(text.charAt(at))) at++;
    if (branch.abbreviation !== undefined && !word.test(text.charAt(at))) {
      found = { name: branch.abbreviation, length: at - from };
    }
  }
  return found;
}
