import { hashOf } from './hash.js';
import { PlaceIndex } from './place-index.js';

/** Slugs, of which only hashes are remembered: it may take a text for one of them that is none. */
export class ChangedSlugs {
  readonly #index = new PlaceIndex();
  #isEmpty = true;

  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  add(slug: string): void {
    this.#isEmpty = false;
    if (!this.#has(slug)) this.#index.add(hashOf(slug), 0);
  }

  /** Whether any of the slugs may stand in a text, by itself or between slashes. */
  mayStandIn(text: string): boolean {
    for (const [word] of text.matchAll(/[a-z0-9]+(?:[-_]+[a-z0-9]+)*/g)) if (this.#has(word)) return true;
    return false;
  }

  #has(slug: string): boolean {
    return this.#index.find(hashOf(slug), () => true) !== undefined;
  }
}
