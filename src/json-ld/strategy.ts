import type { Strategy } from '../types/strategy.js';
import { intervalOf } from './dates.js';
import type { GraphDraft } from './graph-draft.js';
import type { DefinedTermSet } from './nodes/defined-term.js';
import { attachmentReferences } from './parts/attachments.js';
import { imageReferences } from './parts/image.js';
import { organisationReferences } from './parts/organisation-reference.js';
import { personReferences } from './parts/person-reference.js';
import { publicationOf } from './parts/publication.js';
import { strandReference } from './parts/strategy-reference.js';
import type { MainEntity } from './main-entity.js';

/** A strategy as the DefinedTermSet of its strands. */
export function strategy(draft: GraphDraft, content: Strategy): MainEntity {
  const owners = organisationReferences(draft, content.organisations);
  const { day, ...publication } = publicationOf(draft, content);
  const images = imageReferences(draft, content.images);
  const node: DefinedTermSet = {
    '@type': 'DefinedTermSet',
    '@id': draft.mainId,
    name: content.title,
    url: draft.page,
    description: content.summary,
    text: content.body && draft.catalogue.document(content).text,
    ...publication,
    temporalCoverage: intervalOf(content.period?.startedOn, content.period?.endedOn),
    author: owners,
    publisher: owners[0],
    license: draft.site.licenceUrl,
    image: images,
    about: personReferences(draft, content.people, day),
    hasDefinedTerm: draft.catalogue.strandsOf(content).map((strand) => strandReference(draft, strand)),
    hasPart: attachmentReferences(draft, content.attachments),
  };
  const { datePublished, dateModified } = publication;
  return {
    node,
    page: { description: content.summary, datePublished, dateModified, primaryImageOfPage: images[0] },
  };
}
