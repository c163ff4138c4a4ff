import { basePathOf } from '../../catalogue/base-path.js';
import { keptFirst, readItemApart } from '../../content-json/read/read-item.js';
import { isSame, type JsonObject } from '../../content-json/keep/json.js';
import { writeName } from '../../content-json/names.js';
import type { Content } from '../../types/content.js';
import type { JsonValue } from '../../types/parts/json.js';
import { hashOf } from './hash.js';
import { PlaceIndex } from './place-index.js';
import { Recent } from './recent.js';
import { Spool } from './spool.js';

/** Characters of JSON of the items whose documents are kept at hand. */
const mostAtHand = 1 << 22;

/** Length of what tells documents with one slug apart: the first group of digits of a UUID. */
const lengthOfIdStart = 8;

/** What became of an item that was to be added: its document, or that there is another for its path and locale. */
export type Adding = Content | 'conflicting';

/** An item that waits, and its document without what no model holds. */
export interface WaitingItem {
  item: JsonObject;
  content: Content;
  /** Bytes of all items up to this one, and of all. */
  done: number;
  total: number;
}

/**
 * The items of an import, which wait on the disk. Of each only a hash, its place and whether it is left aside are
 * remembered.
 */
export class Items {
  readonly #spool = new Spool();
  /** Places in the spool, doubled; odd for items that are left aside. */
  readonly #index = new PlaceIndex();
  /** Slugs of the few documents whose own slug another has. */
  readonly #renamed = new Map<number, string>();
  readonly #atHand = new Recent<Content>(mostAtHand);

  /**
   * Adds an item. Where another document has its slug it gets one of its own.
   *
   * @param bytes - The item as JSON.
   * @param isTaken - Whether the folder holds another document under its name.
   */
  add(content: Content, item: JsonObject, bytes: Uint8Array, isTaken: boolean): Adding {
    return (
      (isTaken ? undefined : this.#addAs(content, content, item, bytes)) ??
      this.#addAs(withSlug(content, ownSlugOf(content), item), content, item, bytes) ??
      'conflicting'
    );
  }

  /** Adds an item whose document has the name of another, or gives `undefined` if something else has that name. */
  #addAs(named: Content, content: Content, item: JsonObject, bytes: Uint8Array): Adding | undefined {
    const name = writeName(named);
    const value = this.#find(name);
    if (value === undefined) {
      const place = this.#spool.add(bytes);
      if (named.slug !== content.slug) this.#renamed.set(place, named.slug);
      this.#index.add(hashOf(name), place * 2);
      return named;
    }
    const known = JSON.parse(this.#spool.read(placeOf(value))) as JsonObject;
    if (identityOf(known) !== identityOf(item)) return undefined;
    return isSame(known, item) ? named : 'conflicting';
  }

  /** Gives the document of an item, unless there is none of that name or it is left aside. */
  get(name: string): Content | undefined {
    const value = this.#find(name);
    return value === undefined || isAside(value) ? undefined : this.#documentAt(placeOf(value));
  }

  /** Whether there is an item of a document, left aside or not. */
  has(content: Content): boolean {
    return this.#find(writeName(content)) !== undefined;
  }

  /** Leaves an item aside: its file stays as it is. */
  leaveAside(content: Content): void {
    const value = this.#find(writeName(content));
    if (value !== undefined && !isAside(value))
      this.#index.replace(hashOf(writeName(content)), value, value + 1);
  }

  /** Gives all items that are not left aside, in the order in which they came. */
  *[Symbol.iterator](): Generator<WaitingItem> {
    for (const { place, text, next } of this.#spool.entries()) {
      const item = JSON.parse(text) as JsonObject;
      const content = keptFirst(this.#read(item, place), item);
      const isWaiting = this.#index.find(hashOf(writeName(content)), (value) => value === place * 2);
      if (isWaiting === undefined) continue;
      this.#atHand.set(String(place), content, text.length);
      yield { item, content, done: next, total: this.#spool.end };
    }
  }

  /** Takes what waits off the disk. */
  remove(): void {
    this.#spool.remove();
  }

  #find(name: string): number | undefined {
    return this.#index.find(hashOf(name), (value) => writeName(this.#documentAt(placeOf(value))) === name);
  }

  #documentAt(place: number): Content {
    const known = this.#atHand.get(String(place));
    if (known) return known;
    const text = this.#spool.read(place);
    const item = JSON.parse(text) as JsonObject;
    const content = keptFirst(this.#read(item, place), item);
    this.#atHand.set(String(place), content, text.length);
    return content;
  }

  #read(item: JsonObject, place: number): Content {
    const content = readItemApart(item);
    const slug = this.#renamed.get(place);
    return slug === undefined ? content : withSlug(content, slug, item);
  }
}

function placeOf(value: number): number {
  return Math.floor(value / 2);
}

function isAside(value: number): boolean {
  return value % 2 === 1;
}

/** Tells items of one name apart: by their path, or by their content id if they have no page. */
function identityOf(item: JsonObject): JsonValue | undefined {
  return item['base_path'] ?? item['content_id'];
}

function ownSlugOf(content: Content): string {
  const id = content.contentId ?? hashOf(basePathOf(content)).toString(16);
  return `${content.slug}-${id.slice(0, lengthOfIdStart)}`;
}

/** A document under another slug stays where it is, if it has a page. */
function withSlug(content: Content, slug: string, item: JsonObject): Content {
  const hasPage = typeof item['base_path'] === 'string';
  return hasPage ? { ...content, slug, basePath: basePathOf(content) } : { ...content, slug };
}
