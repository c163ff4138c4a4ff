import type { Scan } from './scan.js';

/** A sentence, as offsets in the text from which it was split. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

/** Words that a full stop follows without an end of the sentence. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof st sir hon rt rev gen col lt capt sgt cllr no nos vs v eg ie etc approx inc ltd co plc jr sr ' +
    'e.g i.e a.m p.m u.k u.s fig para art ref tel ext dept est min max cf viz al vol pp p ch'
  ).split(' '),
);

const longestAbbreviation = Math.max(...Array.from(abbreviations, (word) => word.length));

const space = 0x20;
const stop = 0x2e;
const closing = unitsOf('"\'”’)]');
const stopUnits = unitsOf('.!?');
const opening = unitsOf('“‘"\'');
const beforeWord = unitsOf(' \t\n\r\u00a0(“‘"\'');

function unitsOf(text: string): ReadonlySet<number> {
  return new Set(Array.from(text, (character) => character.charCodeAt(0)));
}

/**
 * Splits a stretch of a text into sentences. One that ends without a full stop still ends a sentence.
 *
 * @param stops - What {@link scan} found of the whole text.
 * @param from - Start of a line of the text.
 */
export function sentencesIn(text: string, stops: Scan['stops'], from: number, to: number): Sentence[] {
  const sentences: Sentence[] = [];
  let index = firstStop(stops, from);
  let before = index === 0 ? 0 : stops[index - 1]!;
  let start = skipSpace(text, from, to);
  let passed = start;
  for (; stops[index]! < to; index += 2) {
    const offset = stops[index]!;
    if (offset < passed) continue;
    let end = offset + 1;
    while (end < to && isClosing(text.charCodeAt(end))) end++;
    const next = skipSpace(text, end, to);
    passed = end;
    if (next < to && (next === end || !beginsSentence(text, next) || !endsSentence(text, start, offset)))
      continue;
    sentences.push({ start, end, words: stops[index + 1]! - before });
    before = stops[index + 1]!;
    start = passed = next;
  }
  let last = to;
  while (last > start && text.charCodeAt(last - 1) === space) last--;
  if (last > start) sentences.push({ start, end: last, words: stops[index + 1]! - before });
  return sentences;
}

/** The index of the first stop at or behind an offset. */
function firstStop(stops: Scan['stops'], offset: number): number {
  let low = 0;
  let high = stops.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stops[2 * middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return 2 * low;
}

function skipSpace(text: string, from: number, to: number): number {
  let offset = from;
  while (offset < to && text.charCodeAt(offset) === space) offset++;
  return offset;
}

function isClosing(unit: number): boolean {
  return stopUnits.has(unit) || closing.has(unit);
}

/** Whether what follows a stop can begin a sentence: a capital letter, a digit or an opening mark. */
function beginsSentence(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (unit > 0x60 && unit < 0x7b) return false;
  return (
    (unit > 0x40 && unit < 0x5b) ||
    (unit > 0x2f && unit < 0x3a) ||
    opening.has(unit) ||
    (unit > 0x7f && /\p{Lu}/u.test(text[offset]!))
  );
}

/** Whether a stop ends a sentence, and not an abbreviation, an initial or the number of a list. */
function endsSentence(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) !== stop) return true;
  let wordStart = end;
  while (wordStart > start && !beforeWord.has(text.charCodeAt(wordStart - 1))) wordStart--;
  if (end - wordStart > longestAbbreviation) return true;
  const word = text.slice(wordStart, end);
  if (/^[A-Z]$/.test(word)) return false;
  if (wordStart === start && /^\d{1,2}$/.test(word)) return false;
  return !abbreviations.has(word.toLowerCase());
}
