import { entityKey } from '../../catalogue/identity.js';
import { unknownReference } from '../../problems/kinds/reference.js';
import { eachReference } from '../references.js';
import { catalogueRule } from '../rule.js';

/** How many different slugs a nearest one is looked up for: each look-up goes over all slugs of a kind. */
const mostSuggestions = 2000;

/** Every reference leads to a document. */
export const knownReferences = catalogueRule({
  kinds: [unknownReference],
  check({ catalogue, documents, incomplete }, report) {
    const known = new Set(incomplete.map(({ kind, slug }) => entityKey(kind, slug)));
    const nearest = new Map<string, string | undefined>();
    const all = [...documents.map(({ content }) => content), ...incomplete];
    for (const content of all) {
      eachReference(content as Parameters<typeof eachReference>[0], ({ path, kind, slug }) => {
        const key = entityKey(kind, slug);
        if (known.has(key)) return;
        if (catalogue.resolve(kind, slug)) {
          known.add(key);
          return;
        }
        if (!nearest.has(key) && nearest.size < mostSuggestions)
          nearest.set(key, catalogue.nearestSlug(kind, slug));
        report(content, unknownReference, { kind, slug, nearest: nearest.get(key) }, { path });
      });
    }
  },
});
