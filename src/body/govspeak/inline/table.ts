import { autolink } from './autolink.js';
import { characterReference } from './character-reference.js';
import { codeSpan } from './code-span.js';
import { embed } from './embed.js';
import { emphasis } from './emphasis.js';
import { escape } from './escape.js';
import { finished } from './finished.js';
import { footnoteReference } from './footnote-reference.js';
import { html } from './html.js';
import { lineBreak } from './line-break.js';
import { link } from './link.js';
import { math } from './math.js';
import { tokenStart } from '../text/island-token.js';
import type { InlineParser } from './parser.js';
import { inlineAttributes, inlineExtension } from './inline-extensions.js';
import { smartQuote } from './smart-quote.js';
import { typographicSymbol } from './typographic-symbol.js';

/** One construct of inline markup. */
export interface InlineConstruct {
  /** The characters that it starts with. */
  first: string;
  /**
   * Reads the construct, adds its nodes and moves behind it.
   *
   * @param at - Offset of its first character; text from `parser.pos` to here has not been added yet.
   * @returns Whether it stood there; if not, nothing has changed.
   */
  parse: (parser: InlineParser, at: number) => boolean;
}

/** The constructs in the order in which they are tried. */
const constructs: readonly InlineConstruct[] = [
  emphasis,
  codeSpan,
  autolink,
  html,
  embed,
  footnoteReference,
  link,
  smartQuote,
  math,
  finished,
  inlineExtension,
  inlineAttributes,
  characterReference,
  typographicSymbol,
  lineBreak,
  escape,
];

const none: readonly InlineConstruct[] = [];
const tokens = [finished];
const byCode = Array.from({ length: 128 }, (_, code) => startingWith(code, constructs));
const tagsByCode = Array.from({ length: 128 }, (_, code) =>
  startingWith(code, [html, finished, characterReference]),
);

/** `]` starts nothing, but a link may end there. */
const special = new Uint8Array(128);
byCode.forEach((found, code) => (special[code] = found.length > 0 ? 1 : 0));
special[93] = 1;

/** Whether a code unit may start or end markup. */
export function isSpecial(code: number): boolean {
  return code < 128 ? special[code] === 1 : code === tokenStart;
}

/** The constructs that can start with a code unit. */
export function constructsFor(code: number, tagsOnly: boolean): readonly InlineConstruct[] {
  return (tagsOnly ? tagsByCode : byCode)[code] ?? (code === tokenStart ? tokens : none);
}

function startingWith(code: number, list: readonly InlineConstruct[]): InlineConstruct[] {
  return list.filter(({ first }) => first.includes(String.fromCharCode(code)));
}
