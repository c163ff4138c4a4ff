import type { Role } from '../types/role.js';
import { resolveAll, type GraphDraft } from './graph-draft.js';
import type { DefinedTerm } from './nodes/defined-term.js';
import { personReference } from './parts/person-reference.js';
import type { MainEntity } from './main-entity.js';

/**
 * A role as a DefinedTerm, which is what `jobTitle` takes. The page names those who held it, with the days.
 *
 * It is no Occupation: that is a profession, for which Google asks for a salary.
 */
export function role(draft: GraphDraft, content: Role): MainEntity {
  const { appointments = [], body } = content;
  const node: DefinedTerm = {
    '@type': 'DefinedTerm',
    '@id': draft.mainId,
    name: content.title,
    url: draft.page,
    description: body && draft.catalogue.document(content).text,
  };
  const holders = resolveAll(
    draft,
    'person',
    appointments.map((appointment) => appointment.person),
  );
  const mentions = holders.map((person) => {
    const held = appointments.filter((appointment) => appointment.person === person.slug);
    return personReference(
      draft,
      person,
      held.map((appointment) => ({ role: content, ...appointment })),
    );
  });
  return { node, page: { mentions: mentions.filter((mention) => mention !== undefined) } };
}
