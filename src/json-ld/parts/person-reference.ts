import type { HeldRole } from '../../catalogue/catalogue.js';
import { holdsOn } from '../../catalogue/roles-held.js';
import type { Person } from '../../types/person.js';
import { addNode, idOf, pageAddress, resolveAll, type GraphDraft } from '../graph-draft.js';
import type { Reference } from '../nodes/reference.js';
import { membershipReference } from './appointment.js';

/**
 * Adds a person as pages other than their own name them: with name, page and some of their roles.
 *
 * @returns The reference; nothing for a person without a name.
 */
export function personReference(
  draft: GraphDraft,
  person: Person,
  held: readonly HeldRole[] = [],
): Reference | undefined {
  if (!person.name) return undefined;
  return addNode(draft, {
    '@type': 'Person',
    '@id': idOf(person, draft),
    ...namesOf(person),
    url: pageAddress(person, draft),
    memberOf: held.map((role) => membershipReference(draft, person, role)),
  });
}

/** Adds a person with the roles that they held on a day, such as that of a story. */
export function personOnDayReference(
  draft: GraphDraft,
  person: Person,
  day: string | undefined,
): Reference | undefined {
  return personReference(draft, person, day === undefined ? [] : rolesHeldOn(draft, person, day));
}

/** Adds the people that slugs name, as far as the catalogue holds them, with the roles that they held on a day. */
export function personReferences(
  draft: GraphDraft,
  slugs: readonly string[] | undefined,
  day: string | undefined,
): Reference[] {
  return resolveAll(draft, 'person', slugs)
    .map((person) => personOnDayReference(draft, person, day))
    .filter((reference) => reference !== undefined);
}

/** Gives the roles that a person is known to have held on a day. One without a first day is known for none. */
export function rolesHeldOn(draft: GraphDraft, person: Person, day: string): HeldRole[] {
  return draft.catalogue.rolesOf(person).filter((held) => held.startedOn !== undefined && holdsOn(held, day));
}

/** The parts of a person's name. */
export function namesOf({ name, honorificPrefix, honorificSuffix }: Person) {
  return { name, honorificPrefix, honorificSuffix };
}
