import type { Organisation } from '../../types/organisation.js';
import { addNode, idOf, pageAddress, resolveAll, type GraphDraft } from '../graph-draft.js';
import type { Reference } from '../nodes/reference.js';

/** Adds an organisation as pages other than its own name it: with its name and page. */
export function organisationReference(draft: GraphDraft, organisation: Organisation): Reference {
  return addNode(draft, {
    '@type': 'GovernmentOrganization',
    '@id': idOf(organisation, draft),
    name: organisation.title,
    alternateName: organisation.acronym,
    url: pageAddress(organisation, draft),
  });
}

/** Adds the organisations that slugs name, as far as the catalogue holds them. */
export function organisationReferences(draft: GraphDraft, slugs: readonly string[] | undefined): Reference[] {
  return resolveAll(draft, 'organisation', slugs).map((organisation) =>
    organisationReference(draft, organisation),
  );
}
