import { repeatedReference } from '../../problems/kinds/reference.js';
import { eachReference } from '../references.js';
import { documentRule } from '../rule.js';

/** A list of references names each document once. */
export const repeatedReferences = documentRule({
  kinds: [repeatedReference],
  check({ content }, report) {
    let list: string | undefined;
    let seen = new Set<string>();
    eachReference(content as unknown as Parameters<typeof eachReference>[0], (_kind, slug, field, index) => {
      // A person may hold one role several times.
      if (index === undefined || field === 'appointments') return;
      if (field !== list) {
        list = field;
        seen = new Set();
      }
      if (seen.has(slug)) report(repeatedReference, { field, slug }, { path: [field, index] });
      seen.add(slug);
    });
  },
});
