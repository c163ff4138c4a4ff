import type { Context } from '../../catalogue/context.js';
import { bodyOf } from '../../catalogue/texts.js';
import type { Content } from '../../types/content.js';
import type { JsonValue } from '../../types/parts/json.js';
import type { publishingApps, renderingApps } from '../items/apps.js';
import type { SchemaName } from '../items/content-item.js';
import { isObject, type JsonObject } from '../keep/json.js';
import { writeItem } from '../write/write-item.js';
import { writingIn } from '../write/to-content-item.js';
import { patchableLinkTypes } from './link-types.js';
import type { PatchLinks, PutContent, UpdateType } from './types.js';

/** Options of {@link toPublishingApi}. */
export interface PublishingApiOptions {
  /** How much of a change the edition is. `major` if absent. */
  updateType?: UpdateType | undefined;
  /** What readers are told of a `major` change. */
  changeNote?: string | undefined;
  /** Application in whose name the request is sent. `whitehall` if absent. */
  publishingApp?: (typeof publishingApps)[number] | undefined;
  /** Application that will render the page. `frontend` if absent. */
  renderingApp?: (typeof renderingApps)[number] | undefined;
  /** Link types to clear where the document has no link of them. The others stay as they are. */
  clear?: readonly string[] | undefined;
}

/** What GOV.UK's Publishing API is sent of a document. */
export interface PublishingApiPayloads {
  /** The identifier in the paths of the requests. */
  contentId: string;
  /** The body of `PUT /v2/content/:id`. */
  putContent: PutContent;
  /** The body of `PATCH /v2/links/:id`. */
  patchLinks: PatchLinks;
}

/** Formats whose body is sent as a list of content types. */
const formatsWithContentTypes = new Set(['person', 'role']);

/** Formats whose history of changes the Publishing API keeps itself. */
const formatsWithHistory = new Set(['news_article', 'publication']);

/**
 * Writes what GOV.UK's Publishing API is sent of a document: its content, and the content ids that it links to.
 *
 * Content ids come from the documents of the catalogue; what the catalogue does not hold is left out. A list of
 * links is empty only if `clear` names its type.
 *
 * @param content - A document that passes its checks.
 * @param context - The catalogue of all documents, and the site.
 * @throws TypeError if a change note is given for an update that readers are not told of.
 * @example
 * const { contentId, putContent, patchLinks } = toPublishingApi(story, context, { updateType: 'minor' });
 */
export function toPublishingApi(
  content: Content,
  context: Context,
  options: PublishingApiOptions = {},
): PublishingApiPayloads {
  const { updateType = 'major', changeNote } = options;
  if (changeNote !== undefined && updateType !== 'major') {
    throw new TypeError(
      `Expected no \`changeNote\` with a ${updateType} update, of which readers are not told, got \`${changeNote}\``,
    );
  }
  const item = writeItem(content, writingIn(context));
  return {
    contentId: item['content_id'] as string,
    putContent: putContentOf(item, content, options),
    patchLinks: { links: linksOf(item, options.clear ?? []) },
  };
}

function putContentOf(item: JsonObject, content: Content, options: PublishingApiOptions): PutContent {
  const basePath = item['base_path'] as string;
  const put: Record<string, unknown> = {
    base_path: basePath,
    schema_name: item['schema_name'],
    document_type: item['document_type'],
    title: item['title'],
    description: item['description'] ?? null,
    locale: item['locale'],
    details: detailsOf(item, content),
    routes: [{ path: basePath, type: 'exact' }],
    publishing_app: options.publishingApp ?? item['publishing_app'] ?? 'whitehall',
    rendering_app: options.renderingApp ?? item['rendering_app'] ?? 'frontend',
    update_type: options.updateType ?? 'major',
  };
  if (options.changeNote !== undefined) put['change_note'] = options.changeNote;
  // The API takes these only where they have a value.
  for (const name of ['phase', 'first_published_at', 'public_updated_at', 'analytics_identifier']) {
    if (typeof item[name] === 'string') put[name] = item[name];
  }
  return put as unknown as PutContent;
}

function detailsOf(item: JsonObject, content: Content): JsonObject {
  const details = isObject(item['details']) ? { ...item['details'] } : {};
  const schemaName = item['schema_name'] as string;
  if (!formatsWithHistory.has(schemaName)) delete details['change_history'];
  if (formatsWithContentTypes.has(schemaName) && typeof details['body'] === 'string') {
    details['body'] = contentTypesOf(details['body'], content);
  }
  return details;
}

/** A body as the HTML and, where there is one, the Govspeak that it was made from. */
function contentTypesOf(html: string, content: Content): JsonValue[] {
  const body = bodyOf(content);
  const list: JsonValue[] = [{ content_type: 'text/html', content: html }];
  if (body && 'govspeak' in body) list.unshift({ content_type: 'text/govspeak', content: body.govspeak });
  return list;
}

function linksOf(item: JsonObject, clear: readonly string[]): Record<string, string[]> {
  const links: Record<string, string[]> = {};
  const shown = isObject(item['links']) ? item['links'] : {};
  for (const type of patchableLinkTypes[item['schema_name'] as SchemaName]) {
    const list = shown[type];
    const ids = Array.isArray(list) ? list.flatMap((link) => contentIdIn(link)) : [];
    if (ids.length > 0 || clear.includes(type)) links[type] = [...new Set(ids)];
  }
  return links;
}

function contentIdIn(link: JsonValue): string[] {
  const contentId = isObject(link) ? link['content_id'] : undefined;
  return typeof contentId === 'string' ? [contentId] : [];
}
