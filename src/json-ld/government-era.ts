import type { GovernmentEra } from '../types/government-era.js';
import { dayAloneOf } from './dates.js';
import { addNode, type GraphDraft } from './graph-draft.js';
import type { GovernmentOrganization } from './nodes/government-organization.js';
import type { Reference } from './nodes/reference.js';
import { personReference } from './parts/person-reference.js';
import type { MainEntity } from './main-entity.js';

/** A government as a GovernmentOrganization, founded on its first day and dissolved on its last. */
export function governmentEra(draft: GraphDraft, era: GovernmentEra): MainEntity {
  const node: GovernmentOrganization = {
    '@type': 'GovernmentOrganization',
    '@id': draft.mainId,
    name: era.title,
    url: draft.page,
    foundingDate: dayAloneOf(era.startedOn),
    dissolutionDate: dayAloneOf(era.endedOn),
    member: [
      ...(era.primeMinisters ?? []).map((slugOrName) => primeMinisterReference(draft, slugOrName)),
      ...(era.parties ?? []).map((party) =>
        addNode(draft, { '@type': 'PoliticalParty', '@id': idByName(draft, 'party', party), name: party }),
      ),
    ].filter((member) => member !== undefined),
  };
  return { node, page: {} };
}

/** A prime minister: a person of the catalogue, or a name. A slug that the catalogue does not hold names nobody. */
function primeMinisterReference(draft: GraphDraft, slugOrName: string): Reference | undefined {
  const person = draft.catalogue.resolve('person', slugOrName, draft.locale);
  if (person !== undefined) return personReference(draft, person);
  if (/^[a-z\d-]+$/.test(slugOrName)) return undefined;
  return addNode(draft, {
    '@type': 'Person',
    '@id': idByName(draft, 'person', slugOrName),
    name: slugOrName,
  });
}

/** An `@id` for what has a name and no page: the same on every page of the site. */
function idByName({ site }: GraphDraft, kind: string, name: string): string {
  const words =
    name
      .toLowerCase()
      .normalize('NFKD')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${site.url}/#${kind}-${encodeURIComponent(words.join('-'))}`;
}
