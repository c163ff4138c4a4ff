import type { MappedText } from '../text/mapped-text.js';
import { tokenStart } from '../text/island-token.js';
import { inlineElements } from './html-elements.js';
import { matchBlockAttributes } from './attributes.js';
import { isBlankFrom, isBlockMark, skipSpaces } from './line.js';

/** What a line can start with when it ends a paragraph. */
const nameStart = /[A-Za-z_:\u00c0-\uffff]/;
const leadingWord = /[A-Za-z0-9_]*/y;
const closingTag = /<\/[A-Za-z_\u00c0-\uffff][\w.:\u00c0-\uffff-]*[ \t\n]*>/y;

/**
 * Whether a line cannot go on with the paragraph, quote or code above it: it is blank, an attribute list, an
 * end-of-block mark, or starts with a tag that is not inline.
 */
export function endsLazyLines(source: MappedText, pos: number): boolean {
  const { text } = source;
  const at = skipSpaces(text, pos, 3);
  switch (text.charCodeAt(at)) {
    case 10:
    case 9:
    case 32:
      return isBlankFrom(text, at);
    case 94:
      return at === pos && isBlockMark(text, at);
    case 123:
      return matchBlockAttributes(source, pos) !== undefined;
    case 60:
      return startsBlockHtml(text, at);
    case tokenStart:
      return true;
    default:
      return at >= text.length;
  }
}

/** Whether a tag at a place starts or ends an element that is not inline. */
export function startsBlockHtml(text: string, at: number): boolean {
  if (text.charCodeAt(at) === tokenStart) return true;
  if (text.charCodeAt(at) !== 60) return false;
  const closing = text.charCodeAt(at + 1) === 47;
  const name = closing ? at + 2 : at + 1;
  if (!nameStart.test(text.charAt(name))) return false;
  leadingWord.lastIndex = name;
  const word = leadingWord.exec(text)![0];
  if (inlineElements.has(word) || word === 'script') return false;
  if (!closing) return true;
  closingTag.lastIndex = at;
  return closingTag.test(text);
}
