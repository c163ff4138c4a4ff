import type { Person as PersonContent } from '../types/person.js';
import type { GraphDraft } from './graph-draft.js';
import type { Person } from './nodes/person.js';
import { membershipReference } from './parts/appointment.js';
import { imageReference } from './parts/image.js';
import { namesOf, rolesHeldOn } from './parts/person-reference.js';
import type { MainEntity } from './main-entity.js';

/** A person as a Person, with every role that they held. */
export function person(draft: GraphDraft, content: PersonContent): MainEntity {
  const image = imageReference(draft, `${draft.page}#image`, content.image);
  const node: Person = {
    '@type': 'Person',
    '@id': draft.mainId,
    ...namesOf(content),
    url: draft.page,
    description: content.biography && draft.catalogue.document(content).text,
    image,
    jobTitle: rolesHeldOn(draft, content, draft.today).map(({ role }) => role.title),
    memberOf: draft.catalogue.rolesOf(content).map((held) => membershipReference(draft, content, held)),
  };
  return { node, page: { primaryImageOfPage: image } };
}
