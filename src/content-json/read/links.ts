import { isObject } from '../keep/json.js';
import { kindOfLink, slugOfLink, type LinkKind } from './link-kinds.js';

/**
 * Gives the slugs of the things of a kind that a list of links leads to, each once; `undefined` if it leads to
 * none.
 *
 * @param links - A list of links, or anything else that stands in its place.
 * @param kind - What the links lead to, where they do not say so themselves.
 */
export function slugsOf(links: unknown, kind: LinkKind): string[] | undefined {
  if (!Array.isArray(links)) return undefined;
  const slugs = new Set<string>();
  for (const link of links) {
    if (!isObject(link)) continue;
    const slug = slugOfLink(link);
    if (slug !== undefined && (kindOfLink(link, '') ?? kind) === kind) slugs.add(slug);
  }
  return slugs.size === 0 ? undefined : [...slugs];
}
