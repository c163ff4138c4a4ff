import { contentIdOf } from '../../catalogue/content-id.js';
import { localeOf } from '../../catalogue/identity.js';
import { compareMoments, momentOf } from '../../time/moment.js';
import type { Attachment } from '../../types/parts/attachment.js';
import type { Change } from '../../types/parts/change.js';
import type { JsonValue } from '../../types/parts/json.js';
import type { Withdrawal } from '../../types/parts/withdrawal.js';
import type { NewsStory } from '../../types/news-story.js';
import type { Strategy } from '../../types/strategy.js';
import type { LinkTarget } from '../keep/draft.js';
import type { JsonObject } from '../keep/json.js';
import { absolute, namedTargets, present, targetOf, targets } from './fields.js';
import { translationTargets } from './translations.js';
import type { Writing } from './writing.js';

/** The note of the first entry in a history of changes, as GOV.UK's publishing tool writes it. */
const firstNote = 'First published.';

/** Path under {@link GovukForm.omits} that says that an item's history lacks its first publication. */
export const firstPublicationPath = 'details/change_history/first';

/** Writes the notice that a document was withdrawn; an empty one if it was not, as GOV.UK does. */
export function withdrawnNotice(
  withdrawal: Withdrawal | undefined,
  owner: NewsStory | Strategy,
  writing: Writing,
): JsonObject {
  return present({
    explanation: withdrawal?.explanation && writing.html(withdrawal.explanation, owner),
    withdrawn_at: withdrawal?.at === undefined ? undefined : momentOf(withdrawal.at),
  });
}

/** Writes the history of changes, the newest first. It ends with the first publication. */
export function changeHistory(
  changes: readonly Change[] | undefined,
  firstPublishedAt: string | undefined,
  omits: readonly string[] | undefined,
): JsonValue[] {
  const all = [...(changes ?? [])];
  const hasFirst =
    firstPublishedAt === undefined || all.some(({ at }) => compareMoments(at, firstPublishedAt) <= 0);
  if (!hasFirst && !omits?.includes(firstPublicationPath))
    all.push({ at: firstPublishedAt, note: firstNote });
  return all
    .sort((left, right) => compareMoments(right.at, left.at))
    .map(({ at, note }) => ({ public_timestamp: momentOf(at), note }));
}

/** Writes an attachment. GOV.UK asks for an identifier and, of a file, for its media type. */
export function writeAttachment(attachment: Attachment, writing: Writing): JsonObject {
  const filename = attachment.filename ?? lastPartOf(attachment.url);
  return present({
    attachment_type: attachment.attachmentType,
    url: absolute(attachment.url, writing),
    id: attachment.id ?? filename,
    title: attachment.title,
    filename: attachment.filename,
    content_type:
      attachment.contentType ?? (attachment.attachmentType === 'file' ? mediaTypeOf(filename) : undefined),
    file_size: attachment.fileSize,
    number_of_pages: attachment.numberOfPages,
    accessible: attachment.accessible,
    alternative_format_contact_email: attachment.alternativeFormatContactEmail,
    locale: attachment.locale,
    isbn: attachment.isbn,
    unique_reference: attachment.uniqueReference,
    command_paper_number: attachment.commandPaperNumber,
    unnumbered_command_paper: attachment.unnumberedCommandPaper,
    hoc_paper_number: attachment.hocPaperNumber,
    unnumbered_hoc_paper: attachment.unnumberedHocPaper,
    parliamentary_session: attachment.parliamentarySession,
    assets: attachment.assets?.map(({ assetManagerId, filename: name }) => ({
      asset_manager_id: assetManagerId,
      filename: name,
    })),
  });
}

const mediaTypes: Record<string, string> = {
  csv: 'text/csv',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

function mediaTypeOf(filename: string): string {
  return mediaTypes[filename.split('.').at(-1)!.toLowerCase()] ?? 'application/octet-stream';
}

function lastPartOf(address: string): string {
  return (
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .findLast((part) => part !== '') ?? address
  );
}

/** The government that a document names, as items of earlier years name it in their details. */
export function governmentDetails(content: NewsStory | Strategy, writing: Writing): JsonObject | undefined {
  const era = content.governmentEra === undefined ? undefined : writing.eraOf(content);
  return era && { title: era.title, slug: era.slug, current: era.endedOn === undefined };
}

/** Content ids of the organisations that are named first: the lead one. */
export function emphasisedOrganisations(
  content: NewsStory | Strategy,
  writing: Writing,
): JsonValue[] | undefined {
  const [lead] = content.organisations ?? [];
  const organisation =
    lead === undefined ? undefined : writing.resolve('organisation', lead, localeOf(content));
  return organisation && [contentIdOf(organisation)];
}

/** The links that stories and publications have in common. */
export function storyLinks(content: NewsStory | Strategy, writing: Writing): Record<string, LinkTarget[]> {
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
export function olderStoryLinks(
  content: NewsStory | Strategy,
  writing: Writing,
): Record<string, LinkTarget[]> {
  const lead = targets('organisation', content.organisations?.slice(0, 1), localeOf(content), writing);
  return { lead_organisations: lead, emphasised_organisations: lead };
}

/** Paths of the facts that a document states itself, which nothing kept can hide. */
export function storyStatements(content: NewsStory | Strategy): Set<string> {
  const stated = new Set(['title', 'description', 'first_published_at']);
  if (content.updatedAt !== undefined) stated.add('public_updated_at');
  if (content.withdrawal !== undefined) stated.add('withdrawn_notice');
  if (content.political !== undefined) stated.add('details/political');
  if (content.changes !== undefined) stated.add('details/change_history');
  if (content.governmentEra !== undefined) stated.add('links/government');
  return stated;
}

/** Paths of what follows from other documents where a document does not state it. */
export function storyDerivations(content: NewsStory | Strategy): Set<string> {
  return new Set(content.political === undefined ? ['details/political'] : []);
}
