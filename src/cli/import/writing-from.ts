import { governmentEras } from '../../registers/government-eras.js';
import { knownEra } from '../../content-json/read/known-era.js';
import { localeOf } from '../../catalogue/identity.js';
import type { Writing } from '../../content-json/write/writing.js';
import type { Content, ContentKind, ContentOf } from '../../types/content.js';
import type { Locale } from '../../types/parts/locale.js';

/** Where documents are found by what names them. */
export interface Documents {
  get<Kind extends ContentKind>(kind: Kind, slug: string, locale: Locale): ContentOf<Kind> | undefined;
  /** The locales other than English in which there may be a document. */
  otherLocales(kind: ContentKind, slug: string): Locale[];
}

/** What writing an item may know of the documents of a folder, or of an import. */
export function writingFrom(documents: Documents): Writing {
  const localesOf = (kind: ContentKind, slug: string): Locale[] => [
    'en',
    ...documents.otherLocales(kind, slug).sort((left, right) => (left < right ? -1 : 1)),
  ];
  const get = <Kind extends ContentKind>(kind: Kind, slug: string, locale: Locale) =>
    documents.get(kind, slug, locale) ?? (eraOfRegister(kind, slug, locale) as ContentOf<Kind> | undefined);
  const resolve = <Kind extends ContentKind>(kind: Kind, slug: string, locale: Locale) => {
    for (const each of new Set([locale, ...localesOf(kind, slug)])) {
      const found = get(kind, slug, each);
      if (found) return found;
    }
    return undefined;
  };
  return {
    siteUrl: 'https://www.gov.uk',
    get,
    resolve,
    translations(content: Content) {
      const own = localeOf(content);
      const locales = localesOf(content.kind, content.slug);
      return locales.flatMap((locale) =>
        locale === own ? content : (get(content.kind, content.slug, locale) ?? []),
      );
    },
    html: (body) => ('html' in body ? body.html : ''),
    isPolitical: () => false,
    // Where a document names no government, any will do: its item shows none, which is kept.
    eraOf: ({ governmentEra }) =>
      governmentEra === undefined ? governmentEras[0] : resolve('government-era', governmentEra, 'en'),
  };
}

function eraOfRegister(kind: ContentKind, slug: string, locale: Locale): Content | undefined {
  return kind === 'government-era' && locale === 'en' ? knownEra(slug) : undefined;
}
