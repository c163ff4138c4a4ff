import type { InlineParser, Stop } from './parser.js';
import type { InlineConstruct } from './table.js';

const wordBefore = /\p{L}-?\p{L}*_*$/u;
const alphanumeric = /[\p{L}\p{N}\p{M}]/u;

/**
 * `*text*` and `_text_` are emphasis, `**text**` and `__text__` strong emphasis. A mark before white space
 * opens nothing, one behind white space closes nothing, and `_` inside a word is text.
 *
 * Example: `A *light* wind and a **strong** tide.`
 */
export const emphasis: InlineConstruct = {
  first: '*_',
  parse(parser, at) {
    const { text, end, inside } = parser;
    const mark = text.charAt(at);
    const length = at + 1 < end && text.charAt(at + 1) === mark ? 2 : 1;
    const kind = length === 2 ? 'strong' : 'em';
    const opens =
      !inside[kind] &&
      at + length < end + 1 &&
      !isSpaceAt(parser, at + length) &&
      !(mark === '_' && wordBefore.test(text.slice(Math.max(parser.from, at - 200), at)));
    if (!opens) return parser.asText(at, at + length);
    if (read(parser, at, mark, length)) return true;
    if (length === 2 && !inside.em && read(parser, at, mark, 1)) return true;
    return parser.asText(at, at + length);
  },
};

/** Reads emphasis that opens with `length` marks; if it never closes nothing changes. */
function read(parser: InlineParser, at: number, mark: string, length: number): boolean {
  const { inside } = parser;
  const kind = length === 2 ? 'strong' : 'em';
  if (inside[kind]) return false;
  const key = failureKey(parser, mark, length);
  const failedFrom = parser.failures.get(key);
  if (parser.exhausted || (failedFrom !== undefined && failedFrom <= at)) return false;
  parser.spend(10);
  parser.commit(at);
  inside[kind] = true;
  const stop = mark === '*' ? (length === 2 ? doubleStar : star) : length === 2 ? doubleLine : line;
  const content = parser.content(at + length, stop);
  inside[kind] = false;
  if (!content) {
    parser.failures.set(key, Math.min(at, failedFrom ?? at));
    return false;
  }
  const behind = parser.pos + length;
  parser.add(parser.element(kind, {}, content, at, behind));
  parser.pos = behind;
  return true;
}

const star = stopAt('*', 1);
const doubleStar = stopAt('*', 2);
const line = stopAt('_', 1);
const doubleLine = stopAt('_', 2);

function stopAt(mark: string, length: number): Stop {
  const delimiter = mark.repeat(length);
  return {
    endsAt(parser, at) {
      const { text, end } = parser;
      if (text.charAt(at) !== mark || at + length > end || !text.startsWith(delimiter, at)) return false;
      if (parser.isEmpty(at) || isSpaceAt(parser, at - 1)) return false;
      if (length === 1 && text.charAt(at + 1) === mark && at + 1 < end) {
        if (text.charAt(at + 2) !== mark || at + 2 >= end) return false;
      }
      if (mark === '_' && at + length < end && alphanumeric.test(characterAt(text, at + length)))
        return false;
      parser.commit(at);
      return true;
    },
  };
}

function failureKey({ inside }: InlineParser, mark: string, length: number): number {
  let key = length === 2 ? 1 : 0;
  if (mark === '_') key += 2;
  if (inside.em) key += 4;
  if (inside.strong) key += 8;
  if (inside.link) key += 16;
  return inside.image ? key + 32 : key;
}

function isSpaceAt({ text, end, from }: InlineParser, at: number): boolean {
  if (at < from || at >= end) return false;
  const code = text.charCodeAt(at);
  return code === 32 || code === 9 || code === 10;
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at)!);
}
