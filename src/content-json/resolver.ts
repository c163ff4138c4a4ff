import type { Content } from '../types/content.js';
import type { Locale } from '../types/parts/locale.js';
import type { Role } from '../types/role.js';
import type { JsonObject } from './keep/json.js';
import type { Draft, LinkResolver } from './keep/draft.js';
import { readAppointmentName, readName, writeAppointmentName, writeName } from './names.js';
import { isSameAppointment } from './read/entities.js';
import { kindOfLink, slugOfLink } from './read/link-kinds.js';
import { firstSlug, readAppointment } from './read/role.js';
import { objectOf, textOf } from './read/values.js';
import { appointmentLink, appointmentOf } from './write/appointment.js';
import { contactName } from './write/contact.js';
import { linkDraft } from './write/link-draft.js';
import type { Writing } from './write/writing.js';

/** Finds what links lead to among the documents that writing knows. */
export function createResolver(writing: Writing): LinkResolver {
  return {
    nameOf: (link, linkType, owner) => nameOf(link, linkType, owner, writing),
    draftOf: (to) => draftOf(to, writing),
  };
}

function nameOf(
  link: JsonObject,
  linkType: string,
  owner: string | undefined,
  writing: Writing,
): string | undefined {
  const kind =
    linkType === 'available_translations' && owner !== undefined
      ? readName(owner)?.kind
      : kindOfLink(link, linkType);
  if (kind === undefined) return undefined;
  if (kind === 'appointment') return appointmentName(link, owner, writing);
  if (kind === 'contact') {
    const contentId = textOf(link['content_id']);
    return contentId === undefined ? undefined : contactName(contentId);
  }
  const slug = slugOfLink(link);
  if (slug === undefined) return undefined;
  if (kind === 'topical-event' || kind === 'world-location') return `${kind}/${slug}`;
  const locale = (textOf(link['locale']) ?? 'en') as Locale;
  const known = writing.get(kind, slug, locale);
  return known && !isLinkTo(known, link) ? undefined : writeName({ kind, slug, locale });
}

/** Whether a link leads to a document, not to another that has the same slug. */
function isLinkTo({ contentId, basePath }: Content, link: JsonObject): boolean {
  return (
    (contentId ?? link['content_id']) === (link['content_id'] ?? contentId) &&
    (basePath ?? link['base_path']) === (link['base_path'] ?? basePath)
  );
}

/** Names an appointment whose person and role are linked, or are what the link was found in. */
function appointmentName(link: JsonObject, owner: string | undefined, writing: Writing): string | undefined {
  const links = objectOf(link['links']);
  const ownerName = owner === undefined ? undefined : readName(owner);
  const person = firstSlug(links['person']) ?? (ownerName?.kind === 'person' ? ownerName.slug : undefined);
  const role = firstSlug(links['role']) ?? (ownerName?.kind === 'role' ? ownerName.slug : undefined);
  if (person === undefined || role === undefined) return undefined;
  const document = roleOf(role, link['locale'], writing);
  const appointment = readAppointment(link, person);
  const place = document?.appointments
    ?.filter((each) => each.person === person)
    .findIndex((each) => isSameAppointment(each, appointment));
  if (place === undefined || place < 0) return undefined;
  return writeAppointmentName({ role, person, place: place + 1 });
}

function draftOf(to: string, writing: Writing): Draft | undefined {
  const appointmentName = readAppointmentName(to);
  if (appointmentName) {
    const role = roleOf(appointmentName.role, 'en', writing);
    const appointment = appointmentOf(role, appointmentName);
    const draft = appointment && appointmentLink(role!, appointment, appointmentName.place, writing);
    // Which of the two an appointment shows depends on where it stands: what was kept says so.
    return draft && { ...draft, links: {}, moreLinks: draft.links };
  }
  const name = readName(to);
  const document = name && writing.get(name.kind, name.slug, name.locale);
  return document && linkDraft(document, writing);
}

function roleOf(slug: string, locale: unknown, writing: Writing): Role | undefined {
  return writing.resolve('role', slug, typeof locale === 'string' ? (locale as Locale) : 'en');
}
