import { basePathOf } from '../../catalogue/base-path.js';
import { contentIdOf } from '../../catalogue/content-id.js';
import { localeOf } from '../../catalogue/identity.js';
import type { JsonValue } from '../../types/parts/json.js';
import type { Content, ContentKind } from '../../types/content.js';
import type { Locale } from '../../types/parts/locale.js';
import type { JsonObject } from '../keep/json.js';
import type { LinkTarget } from '../keep/draft.js';
import { writeName } from '../names.js';
import type { Writing } from './writing.js';
import { linkDraft } from './link-draft.js';

/** Makes an object of the fields that have a value. */
export function present(fields: Record<string, JsonValue | undefined>): JsonObject {
  return addPresent({}, fields);
}

/** Adds to an object the fields that have a value. */
function addPresent(object: JsonObject, fields: Record<string, JsonValue | undefined>): JsonObject {
  for (const name of Object.keys(fields)) {
    const value = fields[name];
    if (value !== undefined) object[name] = value;
  }
  return object;
}

/** The fields that items and links have in common. */
export function commonFields(content: Content, title: string, writing: Writing): JsonObject {
  return {
    base_path: pathOf(content, writing),
    content_id: content.contentId ?? contentIdOf(content, catalogueOf(writing)),
    locale: localeOf(content),
    title,
  };
}

/** The fields of a link to a document, with what the content API adds to every link. */
export function linkFields(
  content: Content,
  title: string,
  writing: Writing,
  more: Record<string, JsonValue | undefined>,
): JsonObject {
  const link = commonFields(content, title, writing);
  const path = link['base_path'] as string;
  link['api_path'] = `/api/content${path}`;
  link['api_url'] = `${writing.siteUrl}/api/content${path}`;
  link['web_url'] = `${writing.siteUrl}${path}`;
  link['withdrawn'] = false;
  return addPresent(link, more);
}

/** Gives the path of a document. */
export function pathOf(content: Content, writing: Writing): string {
  return content.basePath ?? basePathOf(content, catalogueOf(writing));
}

/** What looks up the strategy of a strand, whose path the strand's path continues. */
function catalogueOf(writing: Writing) {
  return {
    resolve: <Kind extends ContentKind>(kind: Kind, slug: string, locale: Locale = 'en') =>
      writing.resolve(kind, slug, locale),
  };
}

/** Links to the documents of a kind that slugs mean. Each document is linked once. */
export function targets(
  kind: ContentKind,
  slugs: readonly (string | undefined)[] | undefined,
  locale: Locale,
  writing: Writing,
): LinkTarget[] {
  return [...new Set(slugs)].flatMap((slug) => {
    if (slug === undefined) return [];
    const content = writing.resolve(kind, slug, locale);
    return content ? targetOf(content, writing) : { to: `${kind}/${slug}`, draft: () => undefined };
  });
}

/** A link to a document. */
export function targetOf(content: Content, writing: Writing): LinkTarget {
  return { to: writeName(content), draft: () => linkDraft(content, writing) };
}

/** Links to something that no model describes, and that is shown only as far as what was kept says it. */
export function namedTargets(kind: string, slugs: readonly string[] | undefined): LinkTarget[] {
  return [...new Set(slugs)].map((slug) => ({ to: `${kind}/${slug}`, draft: () => undefined }));
}

/** Makes a path of the site an absolute address. */
export function absolute(address: string, writing: Writing): string {
  return address.startsWith('/') ? `${writing.siteUrl}${address}` : address;
}
