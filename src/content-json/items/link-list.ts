import * as z from 'zod';
import { Locale } from '../../models/parts/locale.js';
import { contentIdPattern, isAbsolutePath, isAddress, isContentId, isMoment, mostInPath } from './formats.js';
import type { ContentItemLink } from './link.js';

/*
 * Most of an item is links, and almost all links are right: a plain function accepts those, and the schema of a
 * link is asked only where the function says no. It takes a third off the time of checking an item.
 */

const locales: ReadonlySet<unknown> = new Set(Locale.options);
const linkType = /^[a-z_]+$/;

/**
 * Makes the schema of a list of links: {@link areLinks} accepts, and the list's own schema says what is wrong. JSON
 * Schemas are told what a link is, which they cannot see in a function.
 */
export function linkList<Link extends ContentItemLink>(
  list: z.ZodType<Link[]>,
  needsPage: boolean,
  most = Infinity,
): z.ZodType<Link[]> {
  return z
    .custom<Link[]>()
    .check((context) => {
      const { value } = context;
      if (areLinks(value, needsPage) && value.length <= most) return;
      const issues = list.safeParse(value).error?.issues ?? [];
      for (const issue of issues) context.issues.push({ ...issue, input: value } as z.core.$ZodRawIssue);
    })
    .meta({ ...linksAsJsonSchema(needsPage), ...(most === Infinity ? {} : { maxItems: most }) });
}

/** What a list of links is, for JSON Schemas. The links of a link are lists of objects there. */
function linksAsJsonSchema(needsPage: boolean): Record<string, unknown> {
  const path = { type: 'string', pattern: '^/', maxLength: mostInPath };
  const address = { type: 'string', format: 'uri' };
  const textOrNull = { type: ['string', 'null'] };
  return {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        analytics_identifier: textOrNull,
        api_path: path,
        api_url: address,
        base_path: path,
        content_id: { type: 'string', pattern: contentIdPattern },
        document_type: { type: 'string' },
        links: {
          type: 'object',
          patternProperties: { [linkType.source]: { type: 'array', items: { type: 'object' } } },
        },
        locale: { type: 'string', enum: Locale.options },
        public_updated_at: { ...textOrNull, format: 'date-time' },
        schema_name: { type: 'string' },
        title: { type: 'string' },
        web_url: address,
      },
      required: ['content_id', 'locale', 'title', ...(needsPage ? ['base_path'] : [])],
    },
  };
}

/** Whether a value is a list of links as GOV.UK's schemas describe them. */
function areLinks(value: unknown, needsPage: boolean): value is ContentItemLink[] {
  if (!Array.isArray(value)) return false;
  for (const link of value) if (!isLink(link, needsPage)) return false;
  return true;
}

function isLink(value: unknown, needsPage: boolean): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const link = value as Record<string, unknown>;
  return (
    typeof link['title'] === 'string' &&
    locales.has(link['locale']) &&
    typeof link['content_id'] === 'string' &&
    isContentId(link['content_id']) &&
    (needsPage ? isText(link['base_path'], isAbsolutePath) : isAbsentOr(link['base_path'], isAbsolutePath)) &&
    isAbsentOr(link['api_path'], isAbsolutePath) &&
    isAbsentOr(link['api_url'], isAddress) &&
    isAbsentOr(link['web_url'], isAddress) &&
    isAbsentOr(link['document_type'], isAny) &&
    isAbsentOr(link['schema_name'], isAny) &&
    (link['public_updated_at'] === null || isAbsentOr(link['public_updated_at'], isMoment)) &&
    (link['analytics_identifier'] === null || isAbsentOr(link['analytics_identifier'], isAny)) &&
    areLinksOfLink(link['links'], needsPage)
  );
}

function areLinksOfLink(value: unknown, needsPage: boolean): boolean {
  if (value === undefined) return true;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const type of Object.keys(value)) {
    if (linkType.test(type) && !areLinks((value as Record<string, unknown>)[type], needsPage)) return false;
  }
  return true;
}

function isText(value: unknown, isRight: (text: string) => boolean): boolean {
  return typeof value === 'string' && isRight(value);
}

function isAbsentOr(value: unknown, isRight: (text: string) => boolean): boolean {
  return value === undefined || isText(value, isRight);
}

function isAny(): boolean {
  return true;
}
