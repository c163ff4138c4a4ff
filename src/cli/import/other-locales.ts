import type { Locale } from '../../types/parts/locale.js';
import { hashOf } from './hash.js';
import { PlaceIndex } from './place-index.js';

/** Which documents there may be in other languages than English. It may name some too many. */
export class OtherLocales {
  readonly #index = new PlaceIndex();
  readonly #locales: Locale[] = [];

  add({ kind, slug, locale = 'en' }: { kind: string; slug: string; locale?: Locale | undefined }): void {
    if (locale === 'en') return;
    if (!this.#locales.includes(locale)) this.#locales.push(locale);
    const place = this.#locales.indexOf(locale);
    const hash = hashOf(`${kind}/${slug}`);
    if (this.#index.find(hash, (known) => known === place) === undefined) this.#index.add(hash, place);
  }

  of(kind: string, slug: string): Locale[] {
    const locales: Locale[] = [];
    this.#index.find(hashOf(`${kind}/${slug}`), (place) => {
      locales.push(this.#locales[place]!);
      return false;
    });
    return locales;
  }
}
