import { isKnownElement } from '../block/html-elements.js';
import { isSpace } from '../block/line.js';

/** A start tag as it stands in the text. */
export interface StartTag {
  /** In lower case if it is an element of HTML. */
  name: string;
  attributes: Map<string, string>;
  /** Whether it ends in `/>`. */
  closed: boolean;
  /** Offset behind the tag. */
  end: number;
}

const name =
  /[A-Za-z_\u00c0-\uffff][\w.\u00b7\u00c0-\uffff-]*(?::[A-Za-z_\u00c0-\uffff][\w.\u00b7\u00c0-\uffff-]*)?/y;
const endTag = /<\/([A-Za-z_\u00c0-\uffff][\w.:\u00b7\u00c0-\uffff-]*)[ \t\n]*>/y;
const bareValue = /[\p{L}\p{M}\p{N}\p{Pc}]+/uy;

/** Reads a start tag; `undefined` if what stands there is none, such as a lone `<`. */
export function readStartTag(text: string, start: number): StartTag | undefined {
  name.lastIndex = start + 1;
  const tagName = name.exec(text)?.[0];
  if (tagName === undefined) return undefined;
  const lower = tagName.toLowerCase();
  const known = isKnownElement(lower);
  const attributes = new Map<string, string>();
  let at = start + 1 + tagName.length;
  for (;;) {
    const behind = skipSpace(text, at);
    const code = text.charCodeAt(behind);
    if (code === 62) return { name: known ? lower : tagName, attributes, closed: false, end: behind + 1 };
    if (code === 47) {
      if (text.charCodeAt(behind + 1) !== 62) return undefined;
      return { name: known ? lower : tagName, attributes, closed: true, end: behind + 2 };
    }
    if (behind === at) return undefined;
    const attribute = readAttribute(text, behind);
    if (!attribute) return undefined;
    attributes.set(known ? attribute.name.toLowerCase() : attribute.name, attribute.value);
    at = attribute.end;
  }
}

/** Reads an end tag. */
export function readEndTag(text: string, start: number): { name: string; end: number } | undefined {
  endTag.lastIndex = start;
  const match = endTag.exec(text);
  if (!match) return undefined;
  const lower = match[1]!.toLowerCase();
  return { name: isKnownElement(lower) ? lower : match[1]!, end: endTag.lastIndex };
}

function readAttribute(
  text: string,
  start: number,
): { name: string; value: string; end: number } | undefined {
  name.lastIndex = start;
  const attribute = name.exec(text)?.[0];
  if (attribute === undefined) return undefined;
  const end = start + attribute.length;
  let at = skipSpace(text, end);
  if (text.charCodeAt(at) !== 61) return { name: attribute, value: '', end };
  at = skipSpace(text, at + 1);
  const quote = text.charAt(at);
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, at + 1);
    if (close === -1) return undefined;
    return { name: attribute, value: text.slice(at + 1, close), end: close + 1 };
  }
  bareValue.lastIndex = at;
  const value = bareValue.exec(text)?.[0];
  return value === undefined ? undefined : { name: attribute, value, end: at + value.length };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}
