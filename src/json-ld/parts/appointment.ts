import type { HeldRole } from '../../catalogue/catalogue.js';
import type { Person } from '../../types/person.js';
import { dayAloneOf } from '../dates.js';
import { addNode, idOf, pageAddress, type GraphDraft } from '../graph-draft.js';
import type { Reference } from '../nodes/reference.js';
import { organisationReferences } from './organisation-reference.js';

/**
 * Adds that a person held a role, as a value of the person's `memberOf`.
 *
 * By schema.org's pattern an OrganizationRole stands between the two ends of a property, and has the same property
 * itself.
 */
export function membershipReference(draft: GraphDraft, person: Person, held: HeldRole): Reference {
  const memberOf = organisationReferences(draft, held.role.organisations);
  return addNode(draft, { ...appointmentNode(draft, person, held), memberOf });
}

/** Adds that a person held a role, as a value of an organisation's `member`. */
export function memberReference(
  draft: GraphDraft,
  person: Person,
  held: HeldRole,
  member: Reference,
): Reference {
  return addNode(draft, { ...appointmentNode(draft, person, held), member });
}

function appointmentNode(draft: GraphDraft, person: Person, { role, startedOn, endedOn }: HeldRole) {
  const startDate = dayAloneOf(startedOn);
  const fragment = [idOf(role, draft), encodeURIComponent(person.slug), startDate];
  return {
    '@type': 'OrganizationRole' as const,
    '@id': fragment.filter((part) => part !== undefined).join('-'),
    roleName: role.title,
    url: pageAddress(role, draft),
    startDate,
    endDate: dayAloneOf(endedOn),
  };
}
