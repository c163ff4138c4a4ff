/** A sentence, as offsets in the text from which it was split. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Words that a full stop follows without an end of the sentence. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof st sir hon rt rev gen col lt capt sgt cllr no nos vs v eg ie etc approx inc ltd co plc jr sr ' +
    'e.g i.e a.m p.m u.k u.s fig para art ref tel ext dept est min max cf viz al vol pp p ch'
  ).split(' '),
);

const closing = '"\'”’)]';

/** Splits a text into sentences. A text that ends without a full stop still ends a sentence. */
export function sentencesIn(text: string, from = 0, to = text.length): Sentence[] {
  const sentences: Sentence[] = [];
  let start = skipSpace(text, from, to);
  for (let offset = start; offset < to; offset++) {
    const unit = text[offset]!;
    if (unit !== '.' && unit !== '!' && unit !== '?') continue;
    let end = offset + 1;
    while (end < to && (closing.includes(text[end]!) || '.!?'.includes(text[end]!))) end++;
    const next = skipSpace(text, end, to);
    if (next < to && (next === end || !beginsSentence(text, next) || !endsSentence(text, start, offset))) {
      offset = end - 1;
      continue;
    }
    sentences.push({ start, end });
    start = next;
    offset = next - 1;
  }
  let last = to;
  while (last > start && text[last - 1] === ' ') last--;
  if (last > start) sentences.push({ start, end: last });
  return sentences;
}

function skipSpace(text: string, from: number, to: number): number {
  let offset = from;
  while (offset < to && text[offset] === ' ') offset++;
  return offset;
}

/** Whether what follows a stop can begin a sentence: a capital letter, a digit or an opening mark. */
function beginsSentence(text: string, offset: number): boolean {
  return /[\p{Lu}\d“‘"'\uFFFC]/u.test(text[offset]!);
}

/** Whether a stop ends a sentence, and not an abbreviation, an initial or the number of a list. */
function endsSentence(text: string, start: number, stop: number): boolean {
  if (text[stop] !== '.') return true;
  let wordStart = stop;
  while (wordStart > start && !/[\s(“‘"']/.test(text[wordStart - 1]!)) wordStart--;
  const word = text.slice(wordStart, stop);
  if (/^[A-Z]$/.test(word)) return false;
  if (wordStart === start && /^\d{1,2}$/.test(word)) return false;
  return !abbreviations.has(word.toLowerCase());
}

/** Counts the words of a stretch of text: what stands between spaces and holds a letter or a digit. */
export function countWords(text: string, from = 0, to = text.length): number {
  let count = 0;
  let inWord = false;
  for (let offset = from; offset < to; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit === 0x20) inWord = false;
    else if (!inWord && ((unit > 47 && unit < 58) || (unit > 64 && unit !== 0x2013 && unit !== 0x2014))) {
      inWord = true;
      count++;
    }
  }
  return count;
}
