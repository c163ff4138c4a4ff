import { hashStart, letterOf, mix } from './lexicon.js';
import { mask } from './prose.js';
import { sign, signOf } from './signs.js';
import { lexicon } from './words.js';

/** What one pass over a text finds. */
export interface Scan {
  /** The bits of {@link sign} that the text has. */
  readonly signs: number;
  /** The bits of the word sets of which a word may stand in the text. */
  readonly words: number;
  /** Start, end and bits of each word that may be one of a set, where it is not masked. */
  readonly found: readonly number[];
  /** Start and end of each run of digits, with commas and points between digits, where it is not masked. */
  readonly numbers: readonly number[];
  /** Start and end of each word that has two capitals beside each other, where it is not masked. */
  readonly capitals: readonly number[];
  /**
   * Each full stop, question and exclamation mark and line end of the text, and its end, with the number of words
   * that stand before. What stands between spaces and holds a letter or a digit is one word here.
   */
  readonly stops: readonly number[];
}

const space = 0x20;
const comma = 0x2c;
const nought = 0x30;
const stop = 0x2e;
const exclamation = 0x21;
const question = 0x3f;
const lineEnd = 0x0a;
const apostrophe = 0x27;
const curlyApostrophe = 0x2019;
const maskUnit = mask.charCodeAt(0);

const nothing: readonly number[] = [];

/**
 * Finds the signs, the words of the lexicon and the numbers of a text in one pass.
 *
 * @param plain - The text with masks, as long as the text.
 */
export function scan(text: string, plain: string): Scan {
  let signs = 0;
  let words = 0;
  let found: number[] | undefined;
  let numbers: number[] | undefined;
  let capitals: number[] | undefined;
  const stops: number[] = [];
  let count = 0;
  let inWord = false;
  const isMasked = plain !== text;
  const { length } = text;
  let offset = 0;
  while (offset < length) {
    const start = offset;
    const unit = text.charCodeAt(offset);
    let letter = letterOf(unit);
    if (letter !== 0) {
      if (!inWord) count++;
      inWord = true;
      let hash = hashStart;
      let next = unit;
      let wasCapital = false;
      let hasCapitals = false;
      do {
        const isCapital = next < letter;
        if (isCapital && wasCapital) hasCapitals = true;
        wasCapital = isCapital;
        hash = mix(hash, letter);
        next = unitAt(text, ++offset);
        letter = letterOf(next);
        if (letter === 0 && isApostrophe(next) && letterOf(unitAt(text, offset + 1)) !== 0)
          letter = apostrophe;
      } while (letter !== 0);
      if (wasCapital && next === stop) signs |= sign.initial;
      if (hasCapitals) signs |= sign.capitals;
      const bits = lexicon.bitsOf(hash);
      words |= bits;
      if (bits === 0 && !hasCapitals) continue;
      if (isMasked && (plain.charCodeAt(start) === maskUnit || plain.charCodeAt(offset - 1) === maskUnit))
        continue;
      if (bits !== 0) (found ??= []).push(start, offset, bits);
      if (hasCapitals) (capitals ??= []).push(start, offset);
    } else if (isDigit(unit)) {
      if (!inWord) count++;
      inWord = true;
      signs |= sign.digit;
      if (unit === nought && isDigit(unitAt(text, offset + 1)) && isDigit(unitAt(text, offset + 2)))
        signs |= sign.nought;
      let next: number;
      do next = unitAt(text, ++offset);
      while (isDigit(next) || ((next === comma || next === stop) && isDigit(unitAt(text, offset + 1))));
      if (!isMasked || plain.charCodeAt(start) !== maskUnit) (numbers ??= []).push(start, offset);
    } else {
      offset++;
      if (unit === space) {
        inWord = false;
        if (unitAt(text, offset) === space) signs |= sign.spaces;
      } else if (unit === stop || unit === lineEnd || unit === exclamation || unit === question) {
        stops.push(start, count);
        if (unit === lineEnd) inWord = false;
        else if (unit === question) signs |= sign.question;
      } else signs |= signOf(unit);
    }
  }
  stops.push(length, count);
  return {
    signs,
    words,
    found: found ?? nothing,
    numbers: numbers ?? nothing,
    capitals: capitals ?? nothing,
    stops,
  };
}

/** The unit at an offset; nought behind the end. */
function unitAt(text: string, offset: number): number {
  return offset < text.length ? text.charCodeAt(offset) : 0;
}

function isDigit(unit: number): boolean {
  return unit > 47 && unit < 58;
}

function isApostrophe(unit: number): boolean {
  return unit === apostrophe || unit === curlyApostrophe;
}
