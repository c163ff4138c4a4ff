import type { AttributeList } from '../text/attribute-list.js';
import type { InlineParser } from './parser.js';

/** Where a link leads. */
export interface Destination {
  href: string;
  title: string | undefined;
  /** What an attribute list at the definition of the link says. */
  attributeList?: AttributeList | undefined;
  /** Offset behind the link. */
  end: number;
}

/** Reads `(address "title")` from its opening bracket on. Brackets in the address must match. */
export function readDestination(parser: InlineParser, open: number): Destination | undefined {
  const address = parser.text.charAt(open + 1) === '<' ? readAngled(parser, open) : undefined;
  const { href, at, closed } = address ?? readBare(parser, open);
  if (closed) return { href, title: undefined, end: at };
  return readTitle(parser, href, at);
}

interface Address {
  href: string;
  /** Offset behind what has been read. */
  at: number;
  /** Whether that is the closing bracket. */
  closed: boolean;
}

function readAngled({ source, text, end }: InlineParser, open: number): Address | undefined {
  const close = source.find('>', open + 2);
  if (close === -1 || close >= end || text.slice(open, close).includes('\n')) return undefined;
  const closed = text.charAt(close + 1) === ')' && close + 1 < end;
  return { href: text.slice(open + 2, close), at: closed ? close + 2 : close + 1, closed };
}

function readBare(parser: InlineParser, open: number): Address {
  const { text, end } = parser;
  let depth = 0;
  let at = open;
  // Where the address has been read to, behind the bracket or the space that a title follows.
  let last = open;
  while (at < end) {
    const character = text.charAt(at++);
    if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (!startsTitle(text, character, at, end)) continue;
    last = at;
    if (depth === 0 || (character !== '(' && character !== ')')) break;
  }
  parser.spend(at - open);
  return { href: text.slice(open + 1, Math.max(open + 1, last - 1)).trim(), at: last, closed: depth === 0 };
}

/** Whether a character is white space and a quotation mark follows it. */
function startsTitle(text: string, character: string, next: number, end: number): boolean {
  if (character !== ' ' && character !== '\n' && character !== '\t') return false;
  return next < end && (text.charAt(next) === '"' || text.charAt(next) === "'");
}

function readTitle(parser: InlineParser, href: string, from: number): Destination | undefined {
  const { text, end } = parser;
  let at = from;
  while (at < end && ' \t\n'.includes(text.charAt(at))) at++;
  const quote = text.charAt(at);
  if ((quote !== '"' && quote !== "'") || at >= end) return undefined;
  for (
    let close = text.indexOf(quote, at + 2);
    close !== -1 && close < end;
    close = text.indexOf(quote, close + 1)
  ) {
    let behind = close + 1;
    while (behind < end && ' \t\n'.includes(text.charAt(behind))) behind++;
    if (text.charAt(behind) === ')' && behind < end) {
      return { href, title: text.slice(at + 1, close), end: behind + 1 };
    }
  }
  parser.spend(end - at);
  return undefined;
}
