import type { Locale } from './locale.js';

/** What a document of any kind may say of itself. Together, kind, slug and locale are its identity. */
export interface DocumentFields {
  /**
   * Last part of the base path: lower-case letters, digits and hyphens. In a content file it may be left out:
   * the file's name is the slug.
   */
  slug: string;
  /** Locale of the text. English (`en`) if absent. Translations of a document share its slug. */
  locale?: Locale | undefined;
  /** Path on the site, from its first slash. Made from the kind and the slug by GOV.UK's rules if absent. */
  basePath?: string | undefined;
  /** UUID that translations share. Made from the base path if absent. */
  contentId?: string | undefined;
}
