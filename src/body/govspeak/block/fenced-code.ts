import type { BlockParser } from './parser.js';
import type { BlockConstruct } from './table.js';

const opening = /~{3,}[ \t]*([^ \t\n]*)[ \t]*\n/y;
const closing = /(~{3,})[ \t\n]*?\n/y;

/**
 * Code stands between two lines of at least three tildes; the first may name its language.
 *
 * Example: `~~~ ruby`, code, `~~~`.
 */
export const fencedCode: BlockConstruct = {
  first: '~',
  parse(parser, first) {
    const { text, pos } = parser;
    if (first !== pos) return false;
    opening.lastIndex = pos;
    const match = opening.exec(text);
    if (!match) return false;
    const language = match[1]!;
    let fence = match[0].search(/[^~]/);
    // A word that starts with tildes is part of the fence as far as it is one.
    if (language.startsWith('~')) fence = match[0].length - 1;
    const close = findClosing(parser, opening.lastIndex, fence);
    if (!close) return false;
    parser.add({
      type: 'code',
      start: parser.origin(pos),
      end: parser.originEnd(close.end),
      value: parser.scope.document.asTyped(text.slice(opening.lastIndex, close.start)),
      language: language === '' ? undefined : language.replace(/\?.*$/, ''),
    });
    parser.pos = close.end;
    return true;
  },
};

/** Finds the next line of at least `length` tildes and nothing else. */
function findClosing(
  parser: BlockParser,
  from: number,
  length: number,
): { start: number; end: number } | undefined {
  const { source, text } = parser;
  const needle = `\n${'~'.repeat(Math.min(length, 1000))}`;
  for (let at = source.find(needle, from - 1); at !== -1; at = source.find(needle, at + 1)) {
    closing.lastIndex = at + 1;
    const match = closing.exec(text);
    if (match && match[1]!.length >= length) return { start: at + 1, end: closing.lastIndex };
  }
  return undefined;
}
