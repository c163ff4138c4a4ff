import { governmentEras } from '../../registers/government-eras.js';
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
  const resolve = <Kind extends ContentKind>(kind: Kind, slug: string, locale: Locale) => {
    const found = documents.get(kind, slug, locale);
    if (found) return found;
    for (const other of localesOf(kind, slug)) {
      const translation = other === locale ? undefined : documents.get(kind, slug, other);
      if (translation) return translation;
    }
    return undefined;
  };
  return {
    siteUrl: 'https://www.gov.uk',
    get: (kind, slug, locale) => documents.get(kind, slug, locale),
    resolve,
    translations(content: Content) {
      const own = localeOf(content);
      const locales = localesOf(content.kind, content.slug);
      return locales.flatMap((locale) =>
        locale === own ? content : (documents.get(content.kind, content.slug, locale) ?? []),
      );
    },
    html: (body) => ('html' in body ? body.html : ''),
    isPolitical: () => false,
    // Where a document names no government, any will do: its item shows none, which is kept.
    eraOf: ({ governmentEra }) =>
      governmentEra === undefined ? governmentEras[0] : resolve('government-era', governmentEra, 'en'),
  };
}
