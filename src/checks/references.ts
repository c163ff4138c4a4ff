import type { ProblemPath } from '../problems/problem.js';
import type { ContentKind } from '../types/content.js';

/**
 * Takes a slug of a document.
 *
 * @param kind - The kind of document that the slug means.
 * @param field - The field that holds it.
 * @param index - Its place, if the field holds a list.
 */
export type VisitReference = (kind: ContentKind, slug: string, field: string, index?: number) => void;

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
  visit: VisitReference,
): void {
  for (const [field, kind] of fieldLists[document.kind]) {
    const value = document[field];
    if (typeof value === 'string') {
      if (slug.test(value)) visit(kind, value, field);
    } else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        // Prime ministers may be given by name.
        const item: unknown = value[index];
        if (typeof item === 'string' && slug.test(item)) visit(kind, item, field, index);
      }
    }
  }
  if (document.kind === 'role') eachAppointment(document['appointments'], visit);
}

const appointmentsField = 'appointments';

function eachAppointment(appointments: unknown, visit: VisitReference): void {
  if (!Array.isArray(appointments)) return;
  for (const [index, appointment] of appointments.entries()) {
    const person: unknown = (appointment as { person?: unknown } | null)?.person;
    if (typeof person === 'string' && slug.test(person)) visit('person', person, appointmentsField, index);
  }
}

/** The path of a reference: see {@link VisitReference}. */
export function pathOfReference(field: string, index: number | undefined): ProblemPath {
  if (index === undefined) return [field];
  return field === appointmentsField ? [field, index, 'person'] : [field, index];
}
