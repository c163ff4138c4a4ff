/** Schemas of a news article as one would write them with zod and valibot at first, as strict as GOV.UK's. */
import * as v from 'valibot';
import * as z from 'zod';

const guid = /^[a-f0-9]{8}-[a-f0-9]{4}-[1-5][a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}$/;
const path =
  /^\/(([a-zA-Z0-9._~!$&'()*+,;=:@-]|%[0-9a-fA-F]{2})+(\/([a-zA-Z0-9._~!$&'()*+,;=:@-]|%[0-9a-fA-F]{2})*)*)?$/;
const types = ['press_release', 'news_story', 'government_response', 'world_news_story'];
const locales = ['ar', 'az', 'cy', 'de', 'en', 'es', 'fr', 'ur', 'zh'];
const linkTypes = [
  'available_translations',
  'document_collections',
  'emphasised_organisations',
  'government',
  'organisations',
  'people',
  'policy_areas',
  'primary_publishing_organisation',
  'related_policies',
  'roles',
  'topical_events',
  'world_locations',
  'worldwide_organisations',
];

const zPath = z.string().max(512).regex(path);
const zMoment = z.iso.datetime({ offset: true });
const ZLink = z.looseObject({
  content_id: z.string().regex(guid),
  locale: z.enum(locales),
  title: z.string(),
  base_path: zPath.optional(),
  api_path: zPath.optional(),
  api_url: z.url().optional(),
  web_url: z.url().optional(),
  document_type: z.string().optional(),
  schema_name: z.string().optional(),
  public_updated_at: zMoment.nullable().optional(),
  analytics_identifier: z.string().nullable().optional(),
  get links() {
    return z.record(z.string(), z.array(ZLink)).optional();
  },
});
const ZItem = z.strictObject({
  base_path: zPath,
  content_id: z.string().regex(guid),
  locale: z.enum(locales),
  title: z.string(),
  description: z.string().nullable(),
  schema_name: z.literal('news_article'),
  document_type: z.enum(types),
  public_updated_at: zMoment.nullable(),
  first_published_at: zMoment.nullable().optional(),
  updated_at: zMoment,
  phase: z.enum(['alpha', 'beta', 'live']).optional(),
  analytics_identifier: z.string().nullable().optional(),
  publishing_app: z.string().optional(),
  rendering_app: z.string().optional(),
  publishing_request_id: z.string().nullable().optional(),
  publishing_scheduled_at: zMoment.nullable().optional(),
  scheduled_publishing_delay_seconds: z.int().nullable().optional(),
  withdrawn_notice: z
    .strictObject({ explanation: z.string().optional(), withdrawn_at: zMoment.optional() })
    .optional(),
  details: z.strictObject({
    body: z.string(),
    change_history: z.array(z.strictObject({ note: z.string(), public_timestamp: zMoment })).optional(),
    emphasised_organisations: z.array(z.string().regex(guid)).optional(),
    first_public_at: zMoment.optional(),
    government: z.strictObject({ title: z.string(), slug: z.string(), current: z.boolean() }).optional(),
    images: z
      .array(
        z.strictObject({
          alt_text: z.string().optional(),
          caption: z.string().nullable().optional(),
          content_type: z.string(),
          credit: z.string().optional(),
          sources: z.record(z.string(), z.url()),
          type: z.string().optional(),
        }),
      )
      .optional(),
    political: z.boolean().optional(),
    tags: z
      .strictObject({
        browse_pages: z.array(z.string()).optional(),
        policies: z.array(z.string()).optional(),
      })
      .optional(),
  }),
  links: z.strictObject(Object.fromEntries(linkTypes.map((type) => [type, z.array(ZLink).optional()]))),
});

const vPath = v.pipe(v.string(), v.maxLength(512), v.regex(path));
const vMoment = v.pipe(v.string(), v.isoTimestamp());
const vGuid = v.pipe(v.string(), v.regex(guid));
const vUrl = v.pipe(v.string(), v.url());
const VLink = v.looseObject({
  content_id: vGuid,
  locale: v.picklist(locales),
  title: v.string(),
  base_path: v.optional(vPath),
  api_path: v.optional(vPath),
  api_url: v.optional(vUrl),
  web_url: v.optional(vUrl),
  document_type: v.optional(v.string()),
  schema_name: v.optional(v.string()),
  public_updated_at: v.optional(v.nullable(vMoment)),
  analytics_identifier: v.optional(v.nullable(v.string())),
  links: v.optional(v.record(v.string(), v.array(v.lazy(() => VLink)))),
});
const VItem = v.strictObject({
  base_path: vPath,
  content_id: vGuid,
  locale: v.picklist(locales),
  title: v.string(),
  description: v.nullable(v.string()),
  schema_name: v.literal('news_article'),
  document_type: v.picklist(types),
  public_updated_at: v.nullable(vMoment),
  first_published_at: v.optional(v.nullable(vMoment)),
  updated_at: vMoment,
  phase: v.optional(v.picklist(['alpha', 'beta', 'live'])),
  analytics_identifier: v.optional(v.nullable(v.string())),
  publishing_app: v.optional(v.string()),
  rendering_app: v.optional(v.string()),
  publishing_request_id: v.optional(v.nullable(v.string())),
  publishing_scheduled_at: v.optional(v.nullable(vMoment)),
  scheduled_publishing_delay_seconds: v.optional(v.nullable(v.pipe(v.number(), v.integer()))),
  withdrawn_notice: v.optional(
    v.strictObject({ explanation: v.optional(v.string()), withdrawn_at: v.optional(vMoment) }),
  ),
  details: v.strictObject({
    body: v.string(),
    change_history: v.optional(v.array(v.strictObject({ note: v.string(), public_timestamp: vMoment }))),
    emphasised_organisations: v.optional(v.array(vGuid)),
    first_public_at: v.optional(vMoment),
    government: v.optional(v.strictObject({ title: v.string(), slug: v.string(), current: v.boolean() })),
    images: v.optional(
      v.array(
        v.strictObject({
          alt_text: v.optional(v.string()),
          caption: v.optional(v.nullable(v.string())),
          content_type: v.string(),
          credit: v.optional(v.string()),
          sources: v.record(v.string(), vUrl),
          type: v.optional(v.string()),
        }),
      ),
    ),
    political: v.optional(v.boolean()),
    tags: v.optional(
      v.strictObject({
        browse_pages: v.optional(v.array(v.string())),
        policies: v.optional(v.array(v.string())),
      }),
    ),
  }),
  links: v.strictObject(Object.fromEntries(linkTypes.map((type) => [type, v.optional(v.array(VLink))]))),
});

export const idiomaticZod = (item) => ZItem.safeParse(item);
export const withValibot = (item) => v.safeParse(VItem, item);
