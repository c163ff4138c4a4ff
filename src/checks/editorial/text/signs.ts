/**
 * What a text can hold that rules look for: marks and parts, a bit each. One scan finds them all, so that a rule
 * whose signs are missing is not called.
 */
export const sign = {
  digit: 1 << 0,
  /** Two capitals beside each other. */
  capitals: 1 << 1,
  percent: 1 << 2,
  ampersand: 1 << 3,
  semicolon: 1 << 4,
  slash: 1 << 5,
  /** A hyphen or a dash of any length. */
  dash: 1 << 6,
  doubleQuote: 1 << 7,
  /** A single quotation mark that opens, or a straight one. An apostrophe is none. */
  singleQuote: 1 << 8,
  spaces: 1 << 9,
  at: 1 << 10,
  pound: 1 << 11,
  /** A full stop behind a capital: “U.K.”. */
  initial: 1 << 12,
  question: 1 << 13,
  plus: 1 << 14,
  /** A nought and two more digits, as telephone numbers begin. */
  nought: 1 << 15,
  link: 1 << 20,
  heading: 1 << 21,
  list: 1 << 22,
  /** An element that marks words, such as `strong`. */
  marked: 1 << 23,
  /** A reference to a footnote. */
  note: 1 << 24,
  blockQuote: 1 << 25,
} as const;

/** One of the bits of {@link sign}. */
export type Sign = (typeof sign)[keyof typeof sign];

const ascii = new Int32Array(128);
for (const [mark, bit] of [
  ['%', sign.percent],
  ['&', sign.ampersand],
  [';', sign.semicolon],
  ['/', sign.slash],
  ['-', sign.dash],
  ['"', sign.doubleQuote],
  ["'", sign.singleQuote],
  ['@', sign.at],
  ['?', sign.question],
  ['+', sign.plus],
] as const) {
  ascii[mark.charCodeAt(0)] = bit;
}

/** The sign that a unit is by itself, other than a letter or a digit; nought if it is none. */
export function signOf(unit: number): number {
  if (unit < 128) return ascii[unit]!;
  switch (unit) {
    case 0xa3: // £
      return sign.pound;
    case 0x2013: // –
    case 0x2014: // —
      return sign.dash;
    case 0x2018: // ‘
      return sign.singleQuote;
    case 0x201c: // “
    case 0x201d: // ”
      return sign.doubleQuote;
    default:
      return 0;
  }
}
