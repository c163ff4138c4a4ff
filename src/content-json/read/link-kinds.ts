import { isSlug } from '../../models/parts/formats.js';
import type { ContentKind } from '../../types/content.js';
import { textOf } from './values.js';
import { own, type JsonObject } from '../keep/json.js';
import { sumOf } from '../keep/seen.js';

/** What a link leads to: a document of a kind, or something that a model holds inside a document. */
export type LinkKind = ContentKind | 'appointment' | 'contact' | 'topical-event' | 'world-location';

const kindsByDocumentType: Record<string, LinkKind> = {
  contact: 'contact',
  government: 'government-era',
  organisation: 'organisation',
  person: 'person',
  role_appointment: 'appointment',
  strategy_strand: 'strategy-strand',
  topical_event: 'topical-event',
  world_location: 'world-location',
  worldwide_organisation: 'organisation',
};

/** Where a link does not say what it leads to, as in items of earlier years, the link's type does. */
const kindsByLinkType: Record<string, LinkKind> = {
  emphasised_organisations: 'organisation',
  government: 'government-era',
  lead_organisations: 'organisation',
  ordered_board_members: 'person',
  ordered_chief_professional_officers: 'person',
  ordered_child_organisations: 'organisation',
  ordered_contacts: 'contact',
  ordered_foi_contacts: 'contact',
  ordered_high_profile_groups: 'organisation',
  ordered_military_personnel: 'person',
  ordered_ministers: 'person',
  ordered_parent_organisations: 'organisation',
  ordered_roles: 'role',
  ordered_special_representatives: 'person',
  ordered_successor_organisations: 'organisation',
  ordered_traffic_commissioners: 'person',
  organisations: 'organisation',
  people: 'person',
  person: 'person',
  primary_publishing_organisation: 'organisation',
  role: 'role',
  role_appointments: 'appointment',
  roles: 'role',
  superseded_organisations: 'organisation',
  superseding_organisations: 'organisation',
  topical_events: 'topical-event',
  world_locations: 'world-location',
  worldwide_organisations: 'organisation',
};

/** Tells what a link leads to, or gives `undefined` if no model holds such a thing. */
export function kindOfLink(link: JsonObject, linkType: string): LinkKind | undefined {
  const documentType = textOf(link['document_type']) ?? '';
  if (documentType === 'policy_paper' && leadsToStrategy(link, linkType)) return 'strategy';
  if (documentType.endsWith('_role')) return 'role';
  return own(kindsByDocumentType, documentType) ?? own(kindsByLinkType, linkType);
}

/** Whether a link to a policy paper leads to a strategy. A related paper must call itself one. */
function leadsToStrategy(link: JsonObject, linkType: string): boolean {
  if (linkType === 'strategy') return true;
  if (linkType !== 'ordered_related_items') return false;
  return /\bstrategy\b/i.test(`${textOf(link['title']) ?? ''} ${textOf(link['base_path']) ?? ''}`);
}

/**
 * Gives the slug of what a link leads to, or of what an item is of: the end of its path, without the suffix of
 * its locale.
 *
 * World locations have no path: their slug is made of the title, as GOV.UK makes it. Nor do roles that have no page
 * on GOV.UK, many of which share a title: the start of the content id tells them apart.
 */
export function slugOfLink(link: JsonObject): string | undefined {
  const path = textOf(link['base_path']);
  const slug = path === undefined ? '' : asSlug(slugOfPath(path, link['locale']));
  const found = slug === '' ? slugWithoutPath(link) : slug;
  return isSlug(found) ? asFileName(found) : undefined;
}

/** The longest slug that is the name of a file on every system, with room for locale and ending. */
const longestSlug = 200;

/** Shortens a slug that is too long for the name of a file. A sum over all of it tells it from others. */
function asFileName(slug: string): string {
  if (slug.length <= longestSlug) return slug;
  const sum = sumOf(slug);
  return `${slug.slice(0, longestSlug - sum.length - 1).replace(/[-_]+$/, '')}-${sum}`;
}

function slugWithoutPath(link: JsonObject): string {
  const slug = slugOfTitle(textOf(link['title']) ?? '');
  const isRole = textOf(link['document_type'])?.endsWith('_role') ?? false;
  return isRole ? `${slug}-${textOf(link['content_id'])?.slice(0, lengthOfIdStart) ?? ''}` : slug;
}

/** Length of the first group of digits of a UUID. */
const lengthOfIdStart = 8;

/** Makes a slug of the end of a path: GOV.UK has a few with capitals or dots. */
function asSlug(text: string): string {
  if (isSlug(text)) return text;
  return text
    .toLowerCase()
    .replace(/%[0-9a-f]{2}|[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Gives the slug that a path ends with, without the suffix of a locale. */
function slugOfPath(path: string, locale: unknown): string {
  const last = path.slice(path.lastIndexOf('/') + 1);
  if (typeof locale !== 'string') return last;
  const suffix = `.${locale}`;
  return last.endsWith(suffix) ? last.slice(0, -suffix.length) : last;
}

function slugOfTitle(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
