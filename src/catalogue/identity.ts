import type { DocumentId } from '../problems/problem.js';
import type { Content } from '../types/content.js';
import type { Locale } from '../types/parts/locale.js';

/** The locale of a document that does not name one. */
export const defaultLocale: Locale = 'en';

/** Gives the locale of a document. */
export function localeOf(content: { locale?: Locale | undefined }): Locale {
  return content.locale ?? defaultLocale;
}

/** Gives what tells a document from all others: kind, slug and locale. */
export function identityOf(content: Content): DocumentId {
  return { kind: content.kind, slug: content.slug, locale: localeOf(content) };
}

/** Writes kind and slug as one key. Neither can hold a space. */
export function entityKey(kind: string, slug: string): string {
  return `${kind} ${slug}`;
}
