import { Lexicon } from './lexicon.js';
import type { Prose } from './prose.js';

/** Words that a rule looks for, all in small letters and with straight apostrophes. */
export interface WordSet {
  readonly words: ReadonlySet<string>;
  /** Its bit among those that the lexicon has for a word. Two sets may share one. */
  readonly bit: number;
}

const lastCapital = 0x5a;

/** The words of all rules. Each rule adds its own when its module is loaded, and nothing changes afterwards. */
export const lexicon = new Lexicon();

/** Makes a set of words that every text is searched for, together with those of all other rules. */
export function wordSet(words: Iterable<string>): WordSet {
  const set = new Set(words);
  return { words: set, bit: lexicon.add(set) };
}

/** Calls back for every word of a set that begins with a capital, as {@link eachWord} does. */
export function eachCapitalisedWord(
  prose: Prose,
  set: WordSet,
  visit: (word: string, start: number, end: number) => void,
): void {
  const { plain, found } = prose;
  for (let index = 0; index < found.length; index += 3) {
    if ((found[index + 2]! & set.bit) === 0 || plain.charCodeAt(found[index]!) > lastCapital) continue;
    visitWord(prose, set, index, visit);
  }
}

/**
 * Calls back for every word of a set in {@link Prose.plain}.
 *
 * @param visit - Takes the word in small letters with a straight apostrophe, its start and its end.
 */
export function eachWord(
  prose: Prose,
  set: WordSet,
  visit: (word: string, start: number, end: number) => void,
): void {
  const { found } = prose;
  for (let index = 0; index < found.length; index += 3) {
    if ((found[index + 2]! & set.bit) !== 0) visitWord(prose, set, index, visit);
  }
}

/** Visits a word that was found by its hash, if it is one of the set. */
function visitWord(
  { plain, found }: Prose,
  { words }: WordSet,
  index: number,
  visit: (word: string, start: number, end: number) => void,
): void {
  const start = found[index]!;
  const end = found[index + 1]!;
  const lower = plain.slice(start, end).toLowerCase();
  const word = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  if (words.has(word)) visit(word, start, end);
}
