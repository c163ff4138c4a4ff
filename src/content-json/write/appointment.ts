import { v5 as uuidFromName } from 'uuid';
import { contentIdOf } from '../../catalogue/content-id.js';
import { localeOf } from '../../catalogue/identity.js';
import { firstMomentOf } from '../../time/london.js';
import type { Appointment, Role } from '../../types/role.js';
import type { Person } from '../../types/person.js';
import type { Draft, LinkTarget } from '../keep/draft.js';
import type { JsonObject } from '../keep/json.js';
import { writeAppointmentName, type AppointmentName } from '../names.js';
import { entityDefaults, entityFields } from './entity-fields.js';
import { pathOf, targets } from './fields.js';
import { fullNameOf } from './person.js';
import type { Writing } from './writing.js';

/** Writes links to the appointments of a role. */
export function appointmentTargets(role: Role, writing: Writing): LinkTarget[] {
  const places = new Map<string, number>();
  return (role.appointments ?? []).map((appointment) => {
    const place = (places.get(appointment.person) ?? 0) + 1;
    places.set(appointment.person, place);
    const name: AppointmentName = { role: role.slug, person: appointment.person, place };
    return {
      to: writeAppointmentName(name),
      draft: () => appointmentLink(role, appointment, place, writing),
    };
  });
}

/** Finds an appointment by its name. */
export function appointmentOf(role: Role | undefined, name: AppointmentName): Appointment | undefined {
  return role?.appointments?.filter(({ person }) => person === name.person)[name.place - 1];
}

/** Writes a link to an appointment, with links to the person and the role. */
export function appointmentLink(
  role: Role,
  appointment: Appointment,
  place: number,
  writing: Writing,
): Draft | undefined {
  const person = writing.resolve('person', appointment.person, localeOf(role));
  if (!person) return undefined;
  return {
    fields: {
      content_id: appointmentId(role, appointment, place),
      title: titleOf(person, role),
      locale: localeOf(role),
      document_type: 'role_appointment',
      schema_name: 'role_appointment',
      withdrawn: false,
      details: termOf(appointment),
    },
    links: {
      person: targets('person', [person.slug], localeOf(role), writing),
      role: targets('role', [role.slug], localeOf(role), writing),
    },
  };
}

/**
 * Writes the `role_appointment` item of an appointment.
 *
 * @param content - The role with the appointment, or a document of the appointment alone.
 * @param appointment - The appointment, if it is known whose it is.
 * @param roleSlug - The role, where it is another document.
 */
export function roleAppointment(
  content: Role,
  appointment: Appointment | undefined,
  roleSlug: string | undefined,
  writing: Writing,
): Draft {
  const locale = localeOf(content);
  const person = appointment && writing.resolve('person', appointment.person, locale);
  const role = roleSlug === undefined ? content : (writing.resolve('role', roleSlug, locale) ?? content);
  return {
    fields: entityFields(content, person ? titleOf(person, role) : role.title, writing, {
      ...(appointment && roleSlug === undefined ? identityIn(role, appointment, writing) : {}),
      schema_name: 'role_appointment',
      document_type: 'role_appointment',
      details: appointment ? termOf(appointment) : {},
    }),
    links: {
      person: person ? targets('person', [person.slug], locale, writing) : [],
      role: targets('role', [roleSlug ?? role.slug], locale, writing),
      available_translations: [],
    },
    stated: new Set(),
    defaults: [...entityDefaults, 'base_path', 'content_id', 'title', 'locale'],
  };
}

/** Path and content id of an appointment that has no document of its own. */
function identityIn(role: Role, appointment: Appointment, writing: Writing): JsonObject {
  return {
    base_path: `${pathOf(role, writing)}/appointments/${appointment.person}`,
    content_id: appointmentId(role, appointment, 1),
  };
}

function titleOf(person: Person, role: Role): string {
  return `${fullNameOf(person)} - ${role.title}`;
}

function appointmentId(role: Role, { person, startedOn }: Appointment, place: number): string {
  return uuidFromName(`${person}/${startedOn ?? place}`, contentIdOf(role));
}

/** When the person held the role. GOV.UK writes these days as the moments at which they begin in London. */
function termOf({ startedOn, endedOn }: Appointment): JsonObject {
  const term: JsonObject = {
    ended_on: endedOn === undefined ? null : firstMomentOf(endedOn),
    current: endedOn === undefined,
  };
  if (startedOn !== undefined) term['started_on'] = firstMomentOf(startedOn);
  return term;
}
