import { writeName } from '../../content-json/names.js';
import type { Content } from '../../types/content.js';
import { addTo } from './add-to.js';
import { hashOf } from './hash.js';
import { PlaceIndex } from './place-index.js';
import { Spool } from './spool.js';

/** How many are at hand; the others wait on the disk. */
const mostAtHand = 2000;

/** A document that only links tell of. */
interface Stub {
  content: Content;
  /** Where it waits on the disk as it is; `undefined` if it does not. */
  place: number | undefined;
}

/** The documents that links tell of, each with all that any link says. Those seen last are at hand. */
export class Stubs {
  readonly #spool = new Spool();
  readonly #index = new PlaceIndex();
  readonly #atHand = new Map<string, Stub>();

  /** Adds what a link tells of a document, as far as earlier links did not. */
  add(content: Content): void {
    const name = writeName(content);
    const known = this.#find(name);
    // Two different documents may end in one slug. The first keeps it.
    if (known && known.content.contentId !== content.contentId) return;
    if (!known) {
      this.#keep(name, { content, place: undefined });
    } else if (addTo(known.content, content) && known.place !== undefined) {
      known.place = undefined;
    }
  }

  get(name: string): Content | undefined {
    return this.#find(name)?.content;
  }

  /** All of them, those that were put on the disk first coming first. */
  *[Symbol.iterator](): Generator<Content> {
    for (const [name, stub] of this.#atHand) this.#putAway(name, stub);
    for (const { place, text } of this.#spool.entries()) {
      const content = JSON.parse(text) as Content;
      // What was put away again later stands here in all its earlier states.
      const latest = this.#index.find(hashOf(writeName(content)), (known) => known === place);
      if (latest !== undefined) yield content;
    }
  }

  /** Takes what waits off the disk. */
  remove(): void {
    this.#spool.remove();
  }

  #find(name: string): Stub | undefined {
    const known = this.#atHand.get(name);
    if (known) {
      this.#atHand.delete(name);
      this.#atHand.set(name, known);
      return known;
    }
    const place = this.#placeOf(name);
    if (place === undefined) return undefined;
    const stub = { content: JSON.parse(this.#spool.read(place)) as Content, place };
    this.#keep(name, stub);
    return stub;
  }

  #placeOf(name: string): number | undefined {
    return this.#index.find(
      hashOf(name),
      (place) => writeName(JSON.parse(this.#spool.read(place)) as Content) === name,
    );
  }

  #keep(name: string, stub: Stub): void {
    this.#atHand.set(name, stub);
    if (this.#atHand.size <= mostAtHand) return;
    const [oldestName, oldest] = this.#atHand.entries().next().value!;
    this.#atHand.delete(oldestName);
    this.#putAway(oldestName, oldest);
  }

  #putAway(name: string, stub: Stub): void {
    if (stub.place !== undefined) return;
    const before = this.#placeOf(name);
    stub.place = this.#spool.add(Buffer.from(JSON.stringify(stub.content)));
    if (before === undefined) this.#index.add(hashOf(name), stub.place);
    else this.#index.replace(hashOf(name), before, stub.place);
  }
}
