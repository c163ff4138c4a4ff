import { BasePath, Slug, Uuid } from './formats.js';
import { Locale } from './locale.js';

/** The shape that every kind of document shares. */
export const documentFields = {
  slug: Slug,
  locale: Locale.optional(),
  basePath: BasePath.optional(),
  contentId: Uuid.optional(),
};
