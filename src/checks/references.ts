import type { ProblemPath } from '../problems/problem.js';
import type { ContentKind } from '../types/content.js';

/** A slug in a document, and the kind of document that it means. */
export interface Reference {
  path: ProblemPath;
  kind: ContentKind;
  slug: string;
}

/** The fields of each kind of content that hold slugs, with the kind that they mean. */
const fieldsOfKind: Readonly<Record<ContentKind, Readonly<Record<string, ContentKind>>>> = {
  'news-story': {
    organisations: 'organisation',
    worldwideOrganisations: 'organisation',
    people: 'person',
    roles: 'role',
    governmentEra: 'government-era',
    strategy: 'strategy',
  },
  organisation: { parents: 'organisation', children: 'organisation', successors: 'organisation' },
  'government-era': { primeMinisters: 'person' },
  strategy: {
    organisations: 'organisation',
    people: 'person',
    roles: 'role',
    governmentEra: 'government-era',
  },
  'strategy-strand': { strategy: 'strategy', organisations: 'organisation' },
  person: {},
  role: { organisations: 'organisation' },
};

const fieldLists = Object.fromEntries(
  Object.entries(fieldsOfKind).map(([kind, fields]) => [kind, Object.entries(fields)]),
) as Record<ContentKind, [string, ContentKind][]>;

const slug = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;

/** Calls back for each reference of a document. Values that are no slugs are left to the model. */
export function eachReference(
  document: { kind: ContentKind; [field: string]: unknown },
  visit: (reference: Reference) => void,
): void {
  for (const [field, kind] of fieldLists[document.kind]) {
    const value = document[field];
    if (typeof value === 'string') {
      if (slug.test(value)) visit({ path: [field], kind, slug: value });
    } else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        // Prime ministers may be given by name.
        const item: unknown = value[index];
        if (typeof item === 'string' && slug.test(item)) visit({ path: [field, index], kind, slug: item });
      }
    }
  }
  if (document.kind === 'role') eachAppointment(document['appointments'], visit);
}

function eachAppointment(appointments: unknown, visit: (reference: Reference) => void): void {
  if (!Array.isArray(appointments)) return;
  for (const [index, appointment] of appointments.entries()) {
    const person: unknown = (appointment as { person?: unknown } | null)?.person;
    if (typeof person !== 'string' || !slug.test(person)) continue;
    visit({ path: ['appointments', index, 'person'], kind: 'person', slug: person });
  }
}
