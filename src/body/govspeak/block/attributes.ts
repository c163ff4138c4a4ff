import { longestAttributeList } from '../text/attribute-list.js';
import type { MappedText } from '../text/mapped-text.js';
import { blankToLineEnd, skipSpaces } from './line.js';

/** What stands between the braces, and where the line ends. */
export interface BracedMatch {
  content: string;
  end: number;
}

/** Finds the `}` that ends braces opened before `from`, past every `\}`; -1 if there is none near enough. */
export function closingBrace(source: MappedText, from: number): number {
  const { text } = source;
  let at = source.find('}', from);
  while (at !== -1 && at - from <= longestAttributeList) {
    if (text.charCodeAt(at - 1) !== 92 || at === from) return at;
    at = source.find('}', at + 1);
  }
  return -1;
}

/** Reads `{: … }` alone on a line, with up to three spaces before it. */
export function matchBlockAttributes(source: MappedText, pos: number): BracedMatch | undefined {
  const { text } = source;
  const at = skipSpaces(text, pos, 3);
  if (text.charCodeAt(at) !== 123 || text.charCodeAt(at + 1) !== 58) return undefined;
  const next = text.charCodeAt(at + 2);
  if (next === 58 || next === 47) return undefined;
  const close = closingBrace(source, at + 2);
  if (close <= at + 2) return undefined;
  const end = blankToLineEnd(text, close + 1);
  return end === -1 ? undefined : { content: text.slice(at + 2, close), end };
}
