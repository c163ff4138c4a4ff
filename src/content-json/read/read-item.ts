import type { Content } from '../../types/content.js';
import type { Role } from '../../types/role.js';
import { contentItemFormats, type SchemaName } from '../items/content-item.js';
import { isObject, type JsonObject } from '../keep/json.js';
import { describeValue } from '../../problems/describe-value.js';
import { readIdentity, withUsualPath } from './identity.js';
import { readGovernmentEra } from './government-era.js';
import { readNewsStory } from './news-story.js';
import { readOrganisation } from './organisation.js';
import { readPerson } from './person.js';
import { firstSlug, readAppointment, readRole } from './role.js';
import { readStrategyStrand } from './strategy-strand.js';
import { readStrategy } from './strategy.js';
import { defined, objectOf } from './values.js';

/** Names of the formats that can be read. */
export const schemaNames = Object.keys(contentItemFormats) as SchemaName[];

/** Tells the format of an item, or gives `undefined` if it is none that can be read. */
export function schemaNameOf(item: unknown): SchemaName | undefined {
  const name = isObject(item) ? item['schema_name'] : undefined;
  return schemaNames.find((known) => known === name);
}

/** Reads the document of an item, without what no model has a field for. */
export function readItem(item: JsonObject): Content {
  const schemaName = schemaNameOf(item);
  if (schemaName === undefined) {
    throw new TypeError(
      `Expected \`item\` to be a content item whose schema_name is one of ${schemaNames.join(', ')}, got ` +
        describeValue(isObject(item) ? item['schema_name'] : item),
    );
  }
  switch (schemaName) {
    case 'news_article':
      return readNewsStory(item);
    case 'organisation':
      return readOrganisation(item);
    case 'government':
      return readGovernmentEra(withFirstDay(item))!;
    case 'person':
      return readPerson(item);
    case 'role':
      return readRole(item);
    case 'role_appointment':
      return readRoleAppointment(item);
    case 'publication':
      return readStrategy(item);
    case 'strategy_strand':
      return readStrategyStrand(item);
  }
}

/** A day before all governments that are known. */
const earlyDay = '1800-01-01';

/** An era must have a first day; an item that lacks it is read as if it had been in office on one day, before all others. */
function withFirstDay(item: JsonObject): JsonObject {
  if (readGovernmentEra(item)) return item;
  const moment = `${earlyDay}T00:00:00Z`;
  return { ...item, details: { ...objectOf(item['details']), started_on: moment, ended_on: moment } };
}

/** An appointment is a fact of its role: the role is read, with this one appointment. */
function readRoleAppointment(item: JsonObject): Role {
  const links = objectOf(item['links']);
  const roleLink: unknown = Array.isArray(links['role']) ? links['role'][0] : undefined;
  const role = readRole(
    isObject(roleLink) ? roleLink : { title: item['title']!, base_path: item['base_path']! },
  );
  const person = firstSlug(links['person']);
  if (person === undefined) role.govuk = { appointment: {} };
  else {
    role.appointments = [readAppointment(item, person)];
    role.govuk = { appointment: { person } };
  }
  return role;
}

/**
 * Reads the document of an item as one of several: an appointment's is a document beside that of its role, under the
 * path of its own item.
 */
export function readItemApart(item: JsonObject): Content {
  const content = readItem(item);
  const appointment = content.kind === 'role' ? content.govuk?.appointment : undefined;
  if (!appointment) return content;
  const { title, appointments } = content as Role;
  return withUsualPath(
    defined<Role>({
      kind: 'role',
      ...readIdentity(item),
      title,
      appointments,
      govuk: { appointment: { ...appointment, role: content.slug } },
    }),
  );
}

/** Keeps of an item what links to it show, and nothing else. */
export function keptFirst(content: Content, item: JsonObject): Content {
  const moment = item['public_updated_at'];
  const type = item['document_type'];
  const kept: { public_updated_at?: string; document_type?: string } = {};
  if (typeof moment === 'string' && content.kind !== 'news-story' && content.kind !== 'strategy') {
    kept.public_updated_at = moment;
  }
  if (content.kind === 'strategy' && typeof type === 'string' && type !== 'policy_paper')
    kept.document_type = type;
  if (content.govuk === undefined && Object.keys(kept).length > 0) content.govuk = kept;
  return content;
}
