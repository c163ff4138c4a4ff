/** Words and numbers of a text, as offsets. */
export interface Tokens {
  /** Start and end of each word in turn. An apostrophe between letters is part of a word. */
  readonly words: ReadonlyArray<number>;
  /** The low bits of a hash of each word, the same for capital and small letters. */
  readonly hashes: ReadonlyArray<number>;
  /** Start and end of each run of digits in turn, with commas and a point between digits. */
  readonly numbers: ReadonlyArray<number>;
}

const apostrophe = 0x27;
const curlyApostrophe = 0x2019;

/** Whether a unit is a letter: those of English, and those of other Latin, Greek and Cyrillic alphabets. */
function isLetter(unit: number): boolean {
  return (unit > 96 && unit < 123) || (unit > 64 && unit < 91) || (unit > 0xbf && unit < 0x2000);
}

function isDigit(unit: number): boolean {
  return unit > 47 && unit < 58;
}

/** Mixes one unit of a word into its hash, with capitals as small letters and one kind of apostrophe. */
function mix(hash: number, unit: number): number {
  const folded = unit > 64 && unit < 91 ? unit + 32 : unit === curlyApostrophe ? apostrophe : unit;
  return Math.imul(hash ^ folded, 0x01000193);
}

/** The bits of a hash that tell words apart. */
const tableMask = 0x3fff;

const hashStart = 0x811c9dc5 | 0;

/** Finds the words and numbers of a text in one pass. */
export function tokenise(text: string): Tokens {
  const words: number[] = [];
  const hashes: number[] = [];
  const numbers: number[] = [];
  const length = text.length;
  let offset = 0;
  while (offset < length) {
    const unit = text.charCodeAt(offset);
    if (isLetter(unit)) {
      const start = offset;
      let hash = hashStart;
      let next = unit;
      do {
        hash = mix(hash, next);
        next = text.charCodeAt(++offset);
      } while (
        isLetter(next) ||
        ((next === apostrophe || next === curlyApostrophe) && isLetter(text.charCodeAt(offset + 1)))
      );
      words.push(start, offset);
      hashes.push(hash & tableMask);
    } else if (isDigit(unit)) {
      const start = offset;
      let next: number;
      do next = text.charCodeAt(++offset);
      while (isDigit(next) || ((next === 0x2c || next === 0x2e) && isDigit(text.charCodeAt(offset + 1))));
      numbers.push(start, offset);
    } else offset++;
  }
  return { words, hashes, numbers };
}

/** Words to look for, told apart from all others by one look at a table. */
export interface WordSet {
  readonly words: ReadonlySet<string>;
  /** 1 at the low bits of the hash of each word. */
  readonly table: Uint8Array;
}

/** Prepares words, in small letters, for {@link eachWord}. */
export function wordSet(words: Iterable<string>): WordSet {
  const table = new Uint8Array(tableMask + 1);
  const set = new Set(words);
  for (const word of set) {
    let hash = hashStart;
    for (let index = 0; index < word.length; index++) hash = mix(hash, word.charCodeAt(index));
    table[hash & tableMask] = 1;
  }
  return { words: set, table };
}

/**
 * Calls back for every word of the set in a text.
 *
 * @param visit - Takes the word in small letters with a straight apostrophe, its start and its end.
 */
export function eachWord(
  text: string,
  tokens: Tokens,
  set: WordSet,
  visit: (word: string, start: number, end: number) => void,
): void {
  const { words, hashes } = tokens;
  for (let index = 0; index < hashes.length; index++) {
    if (set.table[hashes[index]!] === 0) continue;
    const start = words[2 * index]!;
    const end = words[2 * index + 1]!;
    const word = text.slice(start, end).toLowerCase().replaceAll('’', "'");
    if (set.words.has(word)) visit(word, start, end);
  }
}
