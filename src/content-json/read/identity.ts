import { basePathOf } from '../../catalogue/base-path.js';
import { Uuid } from '../../models/parts/formats.js';
import { Locale } from '../../models/parts/locale.js';
import type { Content } from '../../types/content.js';
import type { DocumentFields } from '../../types/parts/common.js';
import type { JsonObject } from '../keep/json.js';
import { slugOfLink } from './link-kinds.js';
import { textOf, valueFor } from './values.js';

/**
 * Reads what a document of any kind says of itself.
 */
export function readIdentity(source: JsonObject): DocumentFields {
  const locale = valueFor(Locale, source['locale']) ?? 'en';
  const path = textOf(source['base_path']) ?? '';
  const identity: DocumentFields = { slug: slugOfLink(source) ?? 'untitled' };
  if (locale !== 'en') identity.locale = locale;
  if (path !== '') identity.basePath = path;
  const contentId = valueFor(Uuid, source['content_id']);
  if (contentId !== undefined) identity.contentId = contentId;
  return identity;
}

/** Takes the base path out of a model that was just read, where it is the usual one for the kind and slug. */
export function withUsualPath<Model extends Content>(content: Model): Model {
  const { basePath } = content;
  if (basePath === undefined) return content;
  content.basePath = undefined;
  if (basePathOf(content) !== basePath) content.basePath = basePath;
  return content;
}
