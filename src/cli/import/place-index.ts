/** Slots at first. Always a power of two, so that a hash finds its slot by its lowest bits. */
const firstSize = 1024;

/** How full the slots get before there are twice as many. */
const fullest = 0.75;

/**
 * Finds places by the hash of what stands there. Several things may share a hash: who asks looks at the place.
 *
 * It takes 12 bytes a slot, which are 16 to 32 bytes a place, and 48 for a moment while it grows.
 */
export class PlaceIndex {
  #hashes = new Uint32Array(firstSize);
  /** Each place by 1 more, so that 0 is a free slot. */
  #places = new Float64Array(firstSize);
  #size = 0;

  add(hash: number, place: number): void {
    if (this.#size >= this.#places.length * fullest) this.#grow();
    this.#put(hash, place + 1);
    this.#size += 1;
  }

  /** Gives the first place under a hash that is the right one. */
  find(hash: number, isRight: (place: number) => boolean): number | undefined {
    const mask = this.#places.length - 1;
    for (let slot = hash & mask; this.#places[slot] !== 0; slot = (slot + 1) & mask) {
      const place = this.#places[slot]! - 1;
      if (this.#hashes[slot] === hash && isRight(place)) return place;
    }
    return undefined;
  }

  /** Puts another place where one is. */
  replace(hash: number, place: number, other: number): void {
    const mask = this.#places.length - 1;
    for (let slot = hash & mask; this.#places[slot] !== 0; slot = (slot + 1) & mask) {
      if (this.#hashes[slot] === hash && this.#places[slot] === place + 1) this.#places[slot] = other + 1;
    }
  }

  #put(hash: number, value: number): void {
    const mask = this.#places.length - 1;
    let slot = hash & mask;
    while (this.#places[slot] !== 0) slot = (slot + 1) & mask;
    this.#hashes[slot] = hash;
    this.#places[slot] = value;
  }

  #grow(): void {
    const hashes = this.#hashes;
    const places = this.#places;
    this.#hashes = new Uint32Array(hashes.length * 2);
    this.#places = new Float64Array(places.length * 2);
    for (const [slot, value] of places.entries()) if (value !== 0) this.#put(hashes[slot]!, value);
  }
}
