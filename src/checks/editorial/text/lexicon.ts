/** The small letter of each letter of English, and nought for every other unit. */
const smallLetters = new Uint8Array(128);
for (let small = 97; small < 123; small++) smallLetters[small] = smallLetters[small - 32] = small;

/**
 * The unit of the small letter of a unit; nought if it is no letter. Those of English count, and those of other
 * Latin, Greek and Cyrillic alphabets, which stay as they are.
 */
export function letterOf(unit: number): number {
  if (unit < 128) return smallLetters[unit]!;
  return unit > 0xbf && unit < 0x2000 ? unit : 0;
}

/** The hash of a word before its first letter. */
export const hashStart = 0x811c9dc5 | 0;

/** Mixes one unit of a word, a small letter or a straight apostrophe, into its hash. */
export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Slots for each word: few enough are taken that a word which is no part of the lexicon finds an empty one at once. */
const slotsPerWord = 4;

/** Slots to begin with: enough for the words of all rules, so that the table need not grow while these are loaded. */
const firstSlots = 1 << 14;

/**
 * The words of many sets in one table, so that one look at it tells to which sets a word may belong.
 *
 * It holds hashes and no words. Whoever needs to be sure compares the word itself.
 */
export class Lexicon {
  private slots = firstSlots;
  private hashes = new Int32Array(this.slots);
  private bits = new Int32Array(this.slots);
  private words = 0;
  private sets = 0;

  /** Adds a set of words, in small letters, and gives its bit. Sets above 32 share the bits of others. */
  add(words: ReadonlySet<string>): number {
    const bit = 1 << (this.sets++ & 31);
    while ((this.words + words.size) * slotsPerWord > this.slots) this.grow();
    for (const word of words) {
      let hash = hashStart;
      for (let index = 0; index < word.length; index++) hash = mix(hash, word.charCodeAt(index));
      this.insert(hash, bit);
    }
    return bit;
  }

  /** The bits of the sets that hold a word with this hash; nought if none does. */
  bitsOf(hash: number): number {
    return this.bits[this.slotOf(hash)]!;
  }

  /** The slot that holds a hash, or the empty one where it would stand. */
  private slotOf(hash: number): number {
    const last = this.slots - 1;
    let slot = hash & last;
    while (this.bits[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & last;
    return slot;
  }

  private insert(hash: number, bits: number): void {
    const slot = this.slotOf(hash);
    if (this.bits[slot] === 0) this.words++;
    this.hashes[slot] = hash;
    this.bits[slot]! |= bits;
  }

  private grow(): void {
    const { hashes, bits } = this;
    this.slots *= 2;
    this.hashes = new Int32Array(this.slots);
    this.bits = new Int32Array(this.slots);
    this.words = 0;
    for (let slot = 0; slot < bits.length; slot++) {
      if (bits[slot] !== 0) this.insert(hashes[slot]!, bits[slot]!);
    }
  }
}
