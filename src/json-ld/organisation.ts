import { absoluteAddress } from '../catalogue/absolute-address.js';
import { holdsOn } from '../catalogue/roles-held.js';
import type { Organisation, OrganisationStatus } from '../types/organisation.js';
import { dayAloneOf } from './dates.js';
import { addNode, resolveAll, type GraphDraft } from './graph-draft.js';
import type { GovernmentOrganization } from './nodes/government-organization.js';
import type { Reference } from './nodes/reference.js';
import { memberReference } from './parts/appointment.js';
import { addressesOf, contactPointsOf } from './parts/contacts.js';
import { imageReference } from './parts/image.js';
import { organisationReference, organisationReferences } from './parts/organisation-reference.js';
import { personReference } from './parts/person-reference.js';
import type { MainEntity } from './main-entity.js';

/** The states that mean that an organisation is no more. One that changed its name or left GOV.UK goes on. */
const dissolved: ReadonlySet<OrganisationStatus> = new Set([
  'merged',
  'no_longer_exists',
  'replaced',
  'split',
]);

/** An organisation as a GovernmentOrganization. */
export function organisation(draft: GraphDraft, content: Organisation): MainEntity {
  const { contacts = [], foiContacts = [], status } = content;
  addSuccession(draft, content);
  const node: GovernmentOrganization = {
    '@type': 'GovernmentOrganization',
    '@id': draft.mainId,
    name: content.title,
    url: draft.page,
    alternateName: content.acronym,
    description: content.description,
    logo: imageReference(draft, `${draft.page}#logo`, content.logo),
    sameAs: sameAs(draft, content),
    address: addressesOf(contacts),
    contactPoint: contactPointsOf(draft.site, [...contacts, ...foiContacts]),
    parentOrganization: organisationReferences(draft, content.parents),
    subOrganization: draft.catalogue.childrenOf(content).map((child) => organisationReference(draft, child)),
    member: membersOf(draft, content),
    foundingDate: dayAloneOf(content.foundedOn),
    dissolutionDate: dayAloneOf(
      content.dissolvedOn ??
        (status !== undefined && dissolved.has(status) ? content.statusUpdatedAt : undefined),
    ),
  };
  return { node, page: { description: content.description } };
}

/** Accounts elsewhere, and the organisation's own site, each once. */
function sameAs({ site }: GraphDraft, { socialAccounts = [], statusUrl }: Organisation): string[] {
  const addresses = [...socialAccounts.map(({ url }) => url), statusUrl].map((url) =>
    absoluteAddress(url, site),
  );
  return [...new Set(addresses.filter((address) => address !== undefined))];
}

/** Those who hold the organisation's roles today. */
function membersOf(draft: GraphDraft, content: Organisation): Reference[] {
  return draft.catalogue.rolesIn(content).flatMap((role) =>
    (role.appointments ?? []).flatMap((appointment) => {
      if (!holdsOn(appointment, draft.today)) return [];
      const person = draft.catalogue.resolve('person', appointment.person, draft.locale);
      const member = person && personReference(draft, person);
      return member ? memberReference(draft, person, { role, ...appointment }, member) : [];
    }),
  );
}

function addSuccession(draft: GraphDraft, { successors }: Organisation): void {
  const replacer = resolveAll(draft, 'organisation', successors).map((successor) =>
    organisationReference(draft, successor),
  );
  if (replacer.length === 0) return;
  addNode(draft, {
    '@type': 'ReplaceAction',
    '@id': `${draft.mainId}-succession`,
    actionStatus: 'https://schema.org/CompletedActionStatus',
    replacee: { '@id': draft.mainId },
    replacer,
  });
}
