import { repeatedReference } from '../../problems/kinds/reference.js';
import { eachReference } from '../references.js';
import { documentRule } from '../rule.js';

/** A list of references names each document once. */
export const repeatedReferences = documentRule({
  kinds: [repeatedReference],
  check({ content }, report) {
    let seen: string[] | undefined;
    eachReference(content as unknown as Parameters<typeof eachReference>[0], ({ path, slug }) => {
      // A person may hold one role several times.
      if (path.length !== 2) return;
      const key = `${path[0]} ${slug}`;
      if (seen?.includes(key)) report(repeatedReference, { field: String(path[0]), slug }, { path });
      else (seen ??= []).push(key);
    });
  },
});
