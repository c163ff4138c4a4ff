import { MappedTextBuilder, type MappedText } from '../text/mapped-text.js';
import type { List, ListItem } from './blocks.js';
import { startsBlockHtml } from './lazy-end.js';
import { matchBlockAttributes } from './attributes.js';
import { appendLine, behindIndentation, readFirstLine } from './list-line.js';
import { listMarker } from './list-marker.js';
import { isBlockMark, skipSpaces } from './line.js';
import type { BlockParser } from './parser.js';
import { isRule } from './rule.js';
import { settleItems } from './list-spacing.js';
import type { BlockConstruct } from './table.js';

/**
 * Lines that start with `*`, `-` or `+` are bullets, lines that start with a number and a full stop are
 * numbered. What is indented as far as the text of an item belongs to it; so does a line directly below.
 *
 * Example: `* oars`.
 */
export const list: BlockConstruct = {
  first: '*+-0123456789',
  parse(parser, first) {
    const code = parser.text.charCodeAt(first);
    const ordered = code >= 48 && code <= 57;
    if (ordered && parser.settings.bulletsOnly) return false;
    if (listMarker(parser.text, parser.pos, ordered) === -1) return false;
    const start = parser.pos;
    const added: List = parser.add({
      type: 'list',
      start: parser.origin(first),
      end: 0,
      ordered,
      items: [],
    });
    const { ended, texts } = collectItems(parser, added);
    added.end = parser.originEnd(Math.max(parser.pos, start + 1));
    added.items.forEach((item, index) => {
      for (const text of texts[index]!) parser.nested(text, item.children);
    });
    const last = settleItems(added, ended);
    if (last && !ended) parser.children.push(last);
    return true;
  },
};

/** Reads the lines of a list into its items. */
function collectItems(parser: BlockParser, added: List): { ended: boolean; texts: MappedText[][] } {
  const { text, source } = parser;
  const builders: MappedTextBuilder[][] = [];
  let indentation = 0;
  let spaces = 3;
  let nestedListFound = false;
  let afterBlank = false;
  let ended = false;
  let item: ListItem | undefined;
  let chunks: MappedTextBuilder[] = [];
  while (parser.pos < text.length) {
    const line = parser.pos;
    const end = parser.lineEnd(line);
    if (afterBlank && isRule(text, skipSpaces(text, line, 3))) break;
    if (isBlockMark(text, line)) {
      ended = true;
      parser.pos = end;
      break;
    }
    const behind = listMarker(text, line, added.ordered, spaces);
    if (behind !== -1) {
      const read = readFirstLine(source, behind - line, behind, end);
      item = { type: 'item', start: parser.origin(skipSpaces(text, line, 3)), end: 0, children: [] };
      item.attributeList = read.attributeList;
      added.items.push(item);
      indentation = read.indentation;
      spaces = Math.min(indentation - 1, 3);
      chunks = [read.builder];
      builders.push(chunks);
      nestedListFound = startsList(parser, read.builder.build().text, 0);
      afterBlank = false;
    } else if (!parser.isBlank(line) && belongs(parser, line, indentation, afterBlank)) {
      const added = new MappedTextBuilder();
      const indented = appendLine(added, source, line, end, indentation);
      const startsNested = startsList(parser, added.build().text, 0);
      if (startsNested && indented && !nestedListFound) {
        chunks.push(new MappedTextBuilder());
        nestedListFound = true;
      }
      const chunk = chunks[chunks.length - 1]!;
      if (startsNested && !indented && nestedListFound) {
        chunk.insert(' '.repeat(indentation + 4), parser.origin(line));
      }
      appendLine(chunk, source, line, end, indentation);
      afterBlank = false;
    } else if (parser.isBlank(line)) {
      nestedListFound = true;
      afterBlank = true;
      let at = end;
      while (at < text.length && parser.isBlank(at)) at = parser.lineEnd(at);
      chunks[chunks.length - 1]!.slice(source, line, at);
      parser.pos = at;
      continue;
    } else break;
    if (item) item.end = parser.originEnd(end - 1);
    parser.pos = end;
  }
  return { ended, texts: builders.map((parts) => parts.map((part) => part.build())) };
}

/** Whether a line that is not blank goes on with the item above it. */
export function belongs(
  parser: BlockParser,
  line: number,
  indentation: number,
  afterBlank: boolean,
): boolean {
  const { text, source } = parser;
  if (behindIndentation(text, line, indentation) !== -1) return true;
  if (afterBlank) return false;
  const at = skipSpaces(text, line, Math.min(indentation, 3));
  return !startsBlockHtml(text, at) && matchBlockAttributes(source, line) === undefined;
}

function startsList(parser: BlockParser, text: string, at: number): boolean {
  if (listMarker(text, at, false) !== -1) return true;
  return !parser.settings.bulletsOnly && listMarker(text, at, true) !== -1;
}
