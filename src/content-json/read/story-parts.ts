import { compareMoments } from '../../time/moment.js';
import type { NewsStory } from '../../types/news-story.js';
import type { Change } from '../../types/parts/change.js';
import type { Withdrawal } from '../../types/parts/withdrawal.js';
import { isObject, type JsonObject } from '../keep/json.js';
import { readAttachment } from './attachment.js';
import { readImageAsset } from './images.js';
import { knownEra } from './known-era.js';
import { slugOfLink } from './link-kinds.js';
import { slugsOf } from './links.js';
import { firstSlug } from './role.js';
import { bodyOf, defined, flagOf, listOf, momentIn, objectOf, textOf } from './values.js';

/** What the models of stories and strategies have in common, as far as their items say it. */
export type StoryParts = Pick<
  NewsStory,
  | 'attachments'
  | 'changes'
  | 'governmentEra'
  | 'images'
  | 'organisations'
  | 'people'
  | 'political'
  | 'roles'
  | 'topicalEvents'
  | 'withdrawal'
  | 'worldLocations'
>;

/** Reads what stories and strategies have in common. */
export function readStoryParts(item: JsonObject): StoryParts {
  const details = objectOf(item['details']);
  const links = objectOf(item['links']);
  return {
    changes: readChanges(details['change_history'], readFirstPublishedAt(item)),
    organisations: readOrganisations(links, details),
    people: slugsOf(links['people'], 'person'),
    roles: slugsOf(links['roles'], 'role'),
    governmentEra: firstSlug(links['government']) ?? knownEra(objectOf(details['government'])['slug'])?.slug,
    political: flagOf(details['political']),
    topicalEvents: slugsOf(links['topical_events'], 'topical-event'),
    worldLocations: slugsOf(links['world_locations'], 'world-location'),
    images: listOf(details['images'], readImageAsset),
    attachments: listOf(details['attachments'], readAttachment),
    withdrawal: readWithdrawal(item['withdrawn_notice']),
  };
}

/** Moment of first publication, which items of earlier years have in their details. */
export function readFirstPublishedAt(item: JsonObject): string | undefined {
  return momentIn(item['first_published_at']) ?? momentIn(objectOf(item['details'])['first_public_at']);
}

/** Gives the moment of the last change, unless it lies before the first publication, as it does in a few items. */
export function notBefore(
  firstPublishedAt: string | undefined,
  changedAt: string | undefined,
): string | undefined {
  if (firstPublishedAt === undefined || changedAt === undefined) return changedAt;
  return compareMoments(changedAt, firstPublishedAt) < 0 ? undefined : changedAt;
}

/**
 * Reads the changes that readers were told of. A few items have some from before their first publication, which are
 * left out.
 */
function readChanges(history: unknown, firstPublishedAt: string | undefined): Change[] | undefined {
  const changes = listOf(history, readChange);
  return changes?.filter(({ at }) => notBefore(firstPublishedAt, at) !== undefined);
}

function readChange(entry: JsonObject): Change | undefined {
  const at = momentIn(entry['public_timestamp']);
  const note = textOf(entry['note']);
  return at === undefined || note === undefined ? undefined : { at, note };
}

/** Organisations, the lead one first: items name it among the emphasised ones, and links are in any order. */
function readOrganisations(links: JsonObject, details: JsonObject): string[] | undefined {
  const slugs =
    slugsOf(links['organisations'], 'organisation') ?? slugsOf(links['lead_organisations'], 'organisation');
  if (!slugs) return undefined;
  const lead =
    leadAmongEmphasised(links['organisations'], details['emphasised_organisations']) ??
    firstSlug(links['primary_publishing_organisation']) ??
    firstSlug(links['lead_organisations']) ??
    firstSlug(links['emphasised_organisations']);
  if (lead === undefined || !slugs.includes(lead)) return slugs;
  return [lead, ...slugs.filter((slug) => slug !== lead)];
}

function leadAmongEmphasised(links: unknown, contentIds: unknown): string | undefined {
  if (!Array.isArray(links) || !Array.isArray(contentIds)) return undefined;
  const lead = links.find((link) => isObject(link) && link['content_id'] === contentIds[0]);
  return lead === undefined ? undefined : slugOfLink(lead as JsonObject);
}

function readWithdrawal(notice: unknown): Withdrawal | undefined {
  if (!isObject(notice) || Object.keys(notice).length === 0) return undefined;
  return defined<Withdrawal>({
    at: momentIn(notice['withdrawn_at']),
    explanation: bodyOf(notice['explanation']),
  });
}
