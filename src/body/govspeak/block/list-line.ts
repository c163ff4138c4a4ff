import { addAttributes, emptyAttributeList, type AttributeList } from '../text/attribute-list.js';
import type { MappedText } from '../text/mapped-text.js';
import { MappedTextBuilder } from '../text/mapped-text.js';
import { closingBrace } from './attributes.js';
import { isSpace } from './line.js';

/** The first line of a list item or of a definition, without its marker. */
export interface FirstLine {
  /** Its text and what is added to it. */
  builder: MappedTextBuilder;
  /** How far the lines below must be indented to belong to it. */
  indentation: number;
  attributeList: AttributeList | undefined;
}

const listAttributes = /[ \t\n]*\{:(?!(?:\w[\w-]*)?:|\/)/y;

/**
 * Reads what follows the marker of an item.
 *
 * @param width - Width of the marker and of the spaces before it.
 * @param from - Offset behind the marker.
 * @param end - Offset of the next line.
 */
export function readFirstLine(source: MappedText, width: number, from: number, end: number): FirstLine {
  const { text } = source;
  const attributes = readItemAttributes(source, from, end);
  let at = from;
  let column = width;
  while (at < end - 1) {
    const code = text.charCodeAt(at);
    if (code === 32) column++;
    else if (code === 9) column += 4 - (column % 4);
    else break;
    at++;
  }
  const builder = new MappedTextBuilder();
  const content = attributes?.end ?? at;
  const onlyAttributes = isSpaceTo(text, content, end);
  if (onlyAttributes) column = 4;
  let start = content;
  if (onlyAttributes) start = end;
  builder.slice(source, start, end);
  return { builder, indentation: column, attributeList: attributes?.list };
}

/** Reads `{: … }` in front of the text of an item. */
export function readItemAttributes(
  source: MappedText,
  from: number,
  end: number,
): { list: AttributeList; end: number } | undefined {
  listAttributes.lastIndex = from;
  if (!listAttributes.test(source.text)) return undefined;
  const open = listAttributes.lastIndex;
  const close = closingBrace(source, open);
  if (close <= open || close >= end) return undefined;
  let at = close + 1;
  while (at < end && isSpace(source.text.charCodeAt(at))) at++;
  return { list: addAttributes(emptyAttributeList(), source.text.slice(open, close)), end: at };
}

/** Offset behind the indentation that makes a line part of an item; -1 if there is too little. */
export function behindIndentation(text: string, line: number, indentation: number): number {
  let at = line;
  for (let unit = 0; unit < indentation >> 2; unit++) {
    if (text.charCodeAt(at) === 9) at++;
    else if (text.startsWith('    ', at)) at += 4;
    else return -1;
  }
  const rest = indentation & 3;
  if (text.startsWith('   '.slice(0, rest), at)) return at;
  return text.charCodeAt(at) === 9 || text.startsWith('    ', at) ? at : -1;
}

/**
 * Appends a line to an item with its indentation taken off. Tabs at its start count as four spaces.
 *
 * @returns Whether it was indented far enough.
 */
export function appendLine(
  builder: MappedTextBuilder,
  source: MappedText,
  line: number,
  end: number,
  indentation: number,
): boolean {
  const { text } = source;
  let at = line;
  while (text.charCodeAt(at) === 9) at++;
  let spaces = (at - line) * 4;
  const origin = source.originOf(line);
  if (spaces >= indentation) {
    builder.insert(' '.repeat(spaces - indentation), origin);
    builder.slice(source, at, end);
    return true;
  }
  let behind = at;
  while (spaces < indentation && text.charCodeAt(behind) === 32) {
    behind++;
    spaces++;
  }
  if (spaces === indentation) {
    builder.slice(source, behind, end);
    return true;
  }
  builder.insert(' '.repeat((at - line) * 4), origin);
  builder.slice(source, at, end);
  return false;
}

function isSpaceTo(text: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at >= end;
}
