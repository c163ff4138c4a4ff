import { contentIdOf } from '../../catalogue/content-id.js';
import { localeOf } from '../../catalogue/identity.js';
import { momentOf } from '../../time/moment.js';
import type { NewsStory } from '../../types/news-story.js';
import type { JsonValue } from '../../types/parts/json.js';
import type { Strategy } from '../../types/strategy.js';
import type { Draft, LinkTarget } from '../keep/draft.js';
import type { JsonObject } from '../keep/json.js';
import { writeAttachment } from './attachment.js';
import { changeHistory } from './change-history.js';
import { commonFields, namedTargets, present, targetOf, targets } from './fields.js';
import { unknownMoment } from './moments.js';
import { translationTargets } from './translations.js';
import type { Writing } from './writing.js';

/** What the item of a story or publication has by itself. */
export interface OwnParts {
  schemaName: string;
  documentType: string;
  /** Day or moment of first publication. */
  publishedAt: string | undefined;
  details?: Record<string, JsonValue | undefined>;
  links?: Record<string, LinkTarget[]>;
  /** Names of fields that are mere defaults, beside those of both. */
  defaults?: readonly string[];
}

/** Writes the item of a story or publication: what both have in common, and what it has by itself. */
export function storyDraft(content: NewsStory | Strategy, own: OwnParts, writing: Writing): Draft {
  const firstPublishedAt = own.publishedAt === undefined ? undefined : momentOf(own.publishedAt);
  const updatedAt = content.updatedAt === undefined ? firstPublishedAt : momentOf(content.updatedAt);
  return {
    fields: present({
      ...commonFields(content, content.title, writing),
      schema_name: own.schemaName,
      document_type: own.documentType,
      description: content.summary ?? null,
      phase: 'live',
      first_published_at: firstPublishedAt,
      public_updated_at: updatedAt ?? null,
      updated_at: updatedAt ?? unknownMoment,
      withdrawn_notice: withdrawnNotice(content, writing),
      details: present({
        body: content.body ? writing.html(content.body, content) : '',
        attachments: content.attachments?.map((attachment) => writeAttachment(attachment, writing)),
        change_history: changeHistory(content.changes, own.publishedAt, content.govuk?.omits),
        emphasised_organisations: emphasisedOrganisations(content, writing),
        political: content.political ?? writing.isPolitical(content),
        ...own.details,
      }),
    }),
    more: {
      details: present({
        first_public_at: firstPublishedAt,
        government: governmentDetails(content, writing),
      }),
    },
    links: { ...storyLinks(content, writing), ...own.links },
    moreLinks: olderStoryLinks(content, writing),
    stated: storyStatements(content),
    derived: storyDerivations(content),
    defaults: ['phase', 'updated_at', ...(own.defaults ?? [])],
  };
}

/** Writes the notice that a document was withdrawn; an empty one if it was not, as GOV.UK does. */
function withdrawnNotice(content: NewsStory | Strategy, writing: Writing): JsonObject {
  const { at, explanation } = content.withdrawal ?? {};
  return present({
    explanation: explanation && writing.html(explanation, content),
    withdrawn_at: at === undefined ? undefined : momentOf(at),
  });
}

/** The government that a document names, as items of earlier years name it in their details. */
function governmentDetails(content: NewsStory | Strategy, writing: Writing): JsonObject | undefined {
  const era = content.governmentEra === undefined ? undefined : writing.eraOf(content);
  return era && { title: era.title, slug: era.slug, current: era.endedOn === undefined };
}

/** Content ids of the organisations that are named first: the lead one. */
function emphasisedOrganisations(content: NewsStory | Strategy, writing: Writing): JsonValue[] | undefined {
  const [lead] = content.organisations ?? [];
  const organisation =
    lead === undefined ? undefined : writing.resolve('organisation', lead, localeOf(content));
  return organisation && [contentIdOf(organisation)];
}

/** The links that stories and publications have in common. */
function storyLinks(content: NewsStory | Strategy, writing: Writing): Record<string, LinkTarget[]> {
  const locale = localeOf(content);
  const era = writing.eraOf(content);
  const [lead] = content.organisations ?? [];
  return {
    available_translations: translationTargets(content, writing),
    organisations: targets('organisation', content.organisations, locale, writing),
    primary_publishing_organisation: targets('organisation', [lead], locale, writing),
    people: targets('person', content.people, locale, writing),
    roles: targets('role', content.roles, locale, writing),
    government: era ? [{ ...targetOf(era, writing), isDerived: content.governmentEra === undefined }] : [],
    topical_events: namedTargets('topical-event', content.topicalEvents),
    world_locations: namedTargets('world-location', content.worldLocations),
  };
}

/** Links of earlier years that name organisations a second time. */
function olderStoryLinks(content: NewsStory | Strategy, writing: Writing): Record<string, LinkTarget[]> {
  const lead = targets('organisation', content.organisations?.slice(0, 1), localeOf(content), writing);
  return { lead_organisations: lead, emphasised_organisations: lead };
}

/** Paths of the facts that a document states itself, which nothing kept can hide. */
function storyStatements(content: NewsStory | Strategy): Set<string> {
  const stated = new Set(['title', 'description', 'first_published_at']);
  if (content.updatedAt !== undefined) stated.add('public_updated_at');
  if (content.withdrawal !== undefined) stated.add('withdrawn_notice');
  if (content.political !== undefined) stated.add('details/political');
  if (content.changes !== undefined) stated.add('details/change_history');
  if (content.governmentEra !== undefined) stated.add('links/government');
  return stated;
}

/** Paths of what follows from other documents where a document does not state it. */
function storyDerivations(content: NewsStory | Strategy): Set<string> {
  return new Set(content.political === undefined ? ['details/political'] : []);
}
