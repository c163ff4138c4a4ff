import { Role } from '../../models/role.js';
import type { Appointment, Role as RoleType } from '../../types/role.js';
import { isObject, type JsonObject } from '../keep/json.js';
import { readIdentity, withUsualPath } from './identity.js';
import { titleIn } from './title.js';
import { slugOfLink } from './link-kinds.js';
import { slugsOf } from './links.js';
import { bodyOf, defined, filledTextOf, flagOf, objectOf, termIn, valueFor } from './values.js';

const { roleType, seniority, attendsCabinet } = Role.shape;

/** Reads a role from its item, or from a link to it. */
export function readRole(source: JsonObject): RoleType {
  const identity = readIdentity(source);
  const details = objectOf(source['details']);
  const links = objectOf(source['links']);
  return defined(
    withUsualPath<RoleType>({
      kind: 'role',
      ...identity,
      title: titleIn(source, identity.slug),
      roleType: valueFor(roleType, source['document_type']),
      organisations:
        slugsOf(links['ordered_parent_organisations'], 'organisation') ??
        slugsOf(links['organisations'], 'organisation'),
      appointments: readAppointments(links['role_appointments']),
      body: bodyOf(details['body']),
      seniority: valueFor(seniority, details['seniority']),
      attendsCabinet: valueFor(attendsCabinet, details['attends_cabinet_type']),
      paymentType: filledTextOf(details['role_payment_type']),
      supportsHistoricalAccounts: flagOf(details['supports_historical_accounts']),
    }),
  );
}

/** Reads the appointments to a role from links of it; `undefined` if none of them names a person. */
function readAppointments(links: unknown): Appointment[] | undefined {
  if (!Array.isArray(links)) return undefined;
  const appointments = links.flatMap((link) => {
    const person = isObject(link) ? firstSlug(objectOf(link['links'])['person']) : undefined;
    return person === undefined ? [] : readAppointment(link as JsonObject, person);
  });
  return appointments.length === 0 ? undefined : appointments;
}

/** Reads when a person held a role, from the item of the appointment or a link to it. */
export function readAppointment(source: JsonObject, person: string): Appointment {
  const details = objectOf(source['details']);
  return defined<Appointment>({
    person,
    ...termIn(details),
  });
}

/** Gives the slug of the first link of a list. */
export function firstSlug(links: unknown): string | undefined {
  const first: unknown = Array.isArray(links) ? links[0] : undefined;
  return isObject(first) ? slugOfLink(first) : undefined;
}
