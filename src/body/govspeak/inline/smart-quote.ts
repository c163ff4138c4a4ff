import type { InlineParser } from './parser.js';
import type { InlineConstruct } from './table.js';

const punctuation = '!"#$%\'()*+,-./:;<=>?@[\\]^_`{|}~';
const word = /[A-Za-z0-9_]/;
const wordInAnyScript = /[\p{L}\p{M}\p{N}\p{Pc}]/u;

/**
 * Straight quotes become typographic ones: opening before a word, closing behind one, an apostrophe within.
 *
 * The order of the questions is that of SmartyPants, which kramdown follows.
 *
 * Example: `She said "it's shut"`.
 */
export const smartQuote: InlineConstruct = {
  first: '"\'',
  parse(parser, at) {
    const { text, end } = parser;
    const second = characterAt(parser, at + 1);
    const isDouble = text.charAt(at) === '"';
    // `"'word` and `'"word` open two quotations at once, behind a space or where nothing stands before.
    const before = at > parser.pos ? text.charAt(at - 1) : '';
    const opensTwo = second === (isDouble ? "'" : '"') && word.test(characterAt(parser, at + 2));
    if (opensTwo && (before === '' || isSpace(before))) {
      return parser.symbol(isDouble ? '“‘' : '‘“', at, Math.min(at + 2, end));
    }
    if (
      before === '' &&
      isQuote(second) &&
      !opensEmphasis(parser, at + 1) &&
      !closesBeforePunctuation(parser, at + 1)
    ) {
      return parser.symbol(`${text.charAt(at)}${second === '"' ? '”' : '’'}`, at, at + 2);
    }
    const opening = isDouble ? '“' : '‘';
    const closing = isDouble ? '”' : '’';
    return parser.symbol(opens(parser, at, before, isDouble) ? opening : closing, at, at + 1);
  },
};

/** Whether a quote opens a quotation. `before` is the character before it if that is plain text. */
function opens(parser: InlineParser, at: number, before: string, isDouble: boolean): boolean {
  const after = characterAt(parser, at + 1);
  if (before === '') {
    if (opensEmphasis(parser, at + 1)) return true;
    if (closesBeforePunctuation(parser, at + 1)) return false;
  }
  const decade = !isDouble && /^\d\ds/.test(parser.text.slice(at + 1, Math.min(at + 4, parser.end)));
  if (decade && (before === '' || isSpace(before))) return false;
  if (before !== '' && isSpace(before) && word.test(after)) return true;
  if (before !== '' && !isSpace(before) && !'\\[{(-'.includes(before)) return false;
  if (before === '') {
    const alone = after === '' || isSpace(after);
    const possessive = after === 's' && !wordInAnyScript.test(characterAt(parser, at + 2));
    if (alone || possessive) return false;
  }
  return true;
}

function opensEmphasis(parser: InlineParser, at: number): boolean {
  for (let length = 1; length <= 2; length++) {
    const mark = characterAt(parser, at + length - 1);
    if (mark !== '*' && mark !== '_') return false;
    const next = characterAt(parser, at + length);
    if (next !== '' && !isSpace(next)) return true;
  }
  return false;
}

function closesBeforePunctuation(parser: InlineParser, at: number): boolean {
  const mark = characterAt(parser, at);
  if (mark === '' || !punctuation.includes(mark)) return false;
  const next = characterAt(parser, at + 1);
  if (next === '.' && characterAt(parser, at + 2) === '.') return false;
  const nextIsWord = next !== '' && wordInAnyScript.test(next);
  return mark === '_' ? nextIsWord : !nextIsWord;
}

function characterAt({ text, end }: InlineParser, at: number): string {
  if (at >= end) return '';
  return String.fromCodePoint(text.codePointAt(at)!);
}

function isQuote(character: string): boolean {
  return character === '"' || character === "'";
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n';
}
