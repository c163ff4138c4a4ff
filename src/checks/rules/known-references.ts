import { entityKey } from '../../catalogue/identity.js';
import { unknownReference } from '../../problems/kinds/reference.js';
import { eachReference, pathOfReference } from '../references.js';
import { catalogueRule, type Incomplete } from '../rule.js';
import type { Content, ContentKind } from '../../types/content.js';

/** How many different slugs a nearest one is looked up for: each look-up goes over all slugs of a kind. */
const mostSuggestions = 2000;

/** Every reference leads to a document. */
export const knownReferences = catalogueRule({
  kinds: [unknownReference],
  check({ catalogue, documents, incomplete }, report) {
    const known = new Map<string, Set<string>>();
    const isKnown = (kind: ContentKind, slug: string): boolean => {
      let slugs = known.get(kind);
      if (!slugs) known.set(kind, (slugs = new Set()));
      if (slugs.has(slug)) return true;
      if (!catalogue.resolve(kind, slug)) return false;
      slugs.add(slug);
      return true;
    };
    for (const { kind, slug } of incomplete) if (!isKnown(kind, slug)) known.get(kind)!.add(slug);
    const nearest = new Map<string, string | undefined>();
    const check = (content: Content | Incomplete): void => {
      eachReference(content as Parameters<typeof eachReference>[0], (kind, slug, field, index) => {
        if (isKnown(kind, slug)) return;
        const key = entityKey(kind, slug);
        if (!nearest.has(key) && nearest.size < mostSuggestions)
          nearest.set(key, catalogue.nearestSlug(kind, slug));
        const values = { kind, slug, nearest: nearest.get(key) };
        report(content, unknownReference, values, { path: pathOfReference(field, index) });
      });
    };
    for (const { content } of documents) check(content);
    for (const content of incomplete) check(content);
  },
});
