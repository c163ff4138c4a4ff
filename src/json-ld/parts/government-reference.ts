import type { GovernmentEra } from '../../types/government-era.js';
import { dayAloneOf } from '../dates.js';
import { addNode, idOf, type GraphDraft } from '../graph-draft.js';
import type { Reference } from '../nodes/reference.js';

/** Adds a government as pages other than its own name it. Not every site has a page for it, so it has no address. */
export function governmentReference(
  draft: GraphDraft,
  era: GovernmentEra | undefined,
): Reference | undefined {
  if (era === undefined) return undefined;
  return addNode(draft, {
    '@type': 'GovernmentOrganization',
    '@id': idOf(era, draft),
    name: era.title,
    foundingDate: dayAloneOf(era.startedOn),
    dissolutionDate: dayAloneOf(era.endedOn),
  });
}
