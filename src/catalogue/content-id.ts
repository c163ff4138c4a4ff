import { v5 as uuidFromName } from 'uuid';
import type { Content } from '../types/content.js';
import { basePathOf, localeSuffixOf } from './base-path.js';
import type { Catalogue } from './catalogue.js';

/** The name space for addresses of RFC 9562, appendix B. */
const addressNamespace = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/**
 * Gives the UUID that a document shares with its translations.
 *
 * That is the one the document sets, or else the version 5 UUID of its base path without the suffix of its
 * locale, in the name space for addresses.
 *
 * @param content - The document.
 * @param catalogue - Where the strategy of a strand is looked up.
 * @example
 * contentIdOf({ kind: 'organisation', slug: 'home-office', title: 'Home Office' });
 * // the same on every machine and every day
 */
export function contentIdOf(content: Content, catalogue?: Pick<Catalogue, 'resolve'>): string {
  if (content.contentId !== undefined) return content.contentId;
  const path = basePathOf(content, catalogue);
  const suffix = localeSuffixOf(content);
  const common = suffix !== '' && path.endsWith(suffix) ? path.slice(0, -suffix.length) : path;
  return uuidFromName(common, addressNamespace);
}
