import { governmentEras } from '../../registers/government-eras.js';
import { keptFirst, readItem } from '../../content-json/read/read-item.js';
import type { JsonObject } from '../../content-json/keep/json.js';
import { writeName } from '../../content-json/names.js';
import type { Writing } from '../../content-json/write/writing.js';
import type { Content, ContentKind, ContentOf } from '../../types/content.js';
import type { Locale } from '../../types/parts/locale.js';
import { hashOf } from './hash.js';
import type { Spool } from './spool.js';

/** How many documents of items are kept at hand once they were read. */
const mostAtHand = 500;

/**
 * The documents of an import: those of items, which wait on the disk, and those that links tell of. Of an item
 * only a number and its place are remembered.
 */
export class KnownDocuments {
  readonly #spool: Spool;
  readonly #places = new Map<number, number>();
  readonly #stubs = new Map<string, Content>();
  readonly #locales = new Set<Locale>(['en']);
  readonly #atHand = new Map<number, Content>();

  constructor(spool: Spool) {
    this.#spool = spool;
  }

  /** Where the item of a document waits, if there is one. */
  placeOf(content: Content): number | undefined {
    return this.#places.get(hashOf(writeName(content)));
  }

  addItem(content: Content, place: number): void {
    this.#places.set(hashOf(writeName(content)), place);
    this.#locales.add(content.locale ?? 'en');
  }

  /** Adds what a link tells of a document, as far as earlier links did not. Governments of the register are known. */
  addStub(stub: Content): void {
    if (stub.kind === 'government-era' && governmentEras.some(({ slug }) => slug === stub.slug)) return;
    const name = writeName(stub);
    const known = this.#stubs.get(name);
    if (known && known.contentId !== stub.contentId) return;
    if (known) addAppointments(known, stub);
    this.#stubs.set(name, known ? Object.assign(stub, known) : stub);
    this.#locales.add(stub.locale ?? 'en');
  }

  /** The documents that only links tell of. */
  *stubs(): Iterable<Content> {
    for (const stub of this.#stubs.values()) if (this.placeOf(stub) === undefined) yield stub;
  }

  get<Kind extends ContentKind>(kind: Kind, slug: string, locale: Locale): ContentOf<Kind> | undefined {
    const name = writeName({ kind, slug, locale });
    const place = this.#places.get(hashOf(name));
    const found =
      (place === undefined ? undefined : this.#documentAt(place)) ??
      this.#stubs.get(name) ??
      (kind === 'government-era' ? governmentEras.find((era) => era.slug === slug) : undefined);
    return found as ContentOf<Kind> | undefined;
  }

  /** What writing an item may know of the others. */
  get writing(): Writing {
    return {
      siteUrl: 'https://www.gov.uk',
      get: (kind, slug, locale) => this.get(kind, slug, locale),
      resolve: (kind, slug, locale) => this.#resolve(kind, slug, locale),
      translations: (content) => this.#inAllLocales(content),
      html: (body) => ('html' in body ? body.html : ''),
      isPolitical: () => false,
      eraOf: ({ governmentEra }) =>
        governmentEra === undefined
          ? governmentEras[0]
          : this.#resolve('government-era', governmentEra, 'en'),
    };
  }

  #resolve<Kind extends ContentKind>(kind: Kind, slug: string, locale: Locale): ContentOf<Kind> | undefined {
    for (const each of [locale, ...this.#sortedLocales()]) {
      const found = this.get(kind, slug, each);
      if (found) return found;
    }
    return undefined;
  }

  #inAllLocales(content: Content): Content[] {
    return this.#sortedLocales().flatMap((locale) => {
      if (locale === (content.locale ?? 'en')) return content;
      return this.get(content.kind, content.slug, locale) ?? [];
    });
  }

  /** English first and the others by name, as a catalogue orders translations. */
  #sortedLocales(): Locale[] {
    return [...this.#locales].sort(
      (left, right) => Number(right === 'en') - Number(left === 'en') || (left < right ? -1 : 1),
    );
  }

  #documentAt(place: number): Content {
    const known = this.#atHand.get(place);
    if (known) return known;
    const item = JSON.parse(this.#spool.read(place).text) as JsonObject;
    const content = keptFirst(readItem(item), item);
    if (this.#atHand.size >= mostAtHand) this.#atHand.delete(this.#atHand.keys().next().value!);
    this.#atHand.set(place, content);
    return content;
  }
}

function addAppointments(known: Content, stub: Content): void {
  if (known.kind !== 'role' || stub.kind !== 'role') return;
  const all = [...(known.appointments ?? [])];
  for (const one of stub.appointments ?? []) {
    if (!all.some(({ person, startedOn }) => person === one.person && startedOn === one.startedOn))
      all.push(one);
  }
  if (all.length > 0) known.appointments = all;
}
