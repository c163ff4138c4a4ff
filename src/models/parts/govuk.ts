import * as z from 'zod';
import type {
  GovukDifference as GovukDifferenceType,
  GovukLink as GovukLinkType,
} from '../../types/parts/govuk.js';
import type { JsonValue as JsonValueType } from '../../types/parts/json.js';

/** Any value that JSON can hold. */
export const JsonValue = z.json() as z.ZodType<JsonValueType, JsonValueType>;
export type JsonValue = JsonValueType;

/** What a content item of GOV.UK shows otherwise than this library writes it. */
export const GovukDifference = z.strictObject({
  shows: JsonValue.optional(),
  insteadOf: JsonValue.optional(),
});
export type GovukDifference = GovukDifferenceType;

const form = {
  omits: z.array(z.string()).optional(),
  also: z.array(z.string()).optional(),
  nulls: z.array(z.string()).optional(),
  differs: z.record(z.string(), GovukDifference).optional(),
};

/** A link of a content item, as far as no model says it. */
export const GovukLink: z.ZodType<GovukLinkType, GovukLinkType> = z.strictObject({
  ...form,
  to: z.string().optional(),
  added: z.boolean().optional(),
  removed: z.boolean().optional(),
  analytics_identifier: z.string().nullable().optional(),
  api_path: z.string().optional(),
  api_url: z.string().optional(),
  base_path: z.string().optional(),
  content_id: z.string().optional(),
  description: z.string().nullable().optional(),
  document_type: z.string().optional(),
  locale: z.string().optional(),
  public_updated_at: z.string().nullable().optional(),
  schema_name: z.string().optional(),
  title: z.string().optional(),
  web_url: z.string().optional(),
  withdrawn: z.boolean().optional(),
  details: z.record(z.string(), JsonValue).optional(),
  get links() {
    return z.record(z.string(), z.array(GovukLink)).optional();
  },
});
export type GovukLink = GovukLinkType;

/** The shape of what GOV.UK's content items of every format hold that no model has a field for. */
export const govukFields = {
  ...form,
  linked: z.string().optional(),
  analytics_identifier: z.string().nullable().optional(),
  description: z.string().nullable().optional(),
  first_published_at: z.string().nullable().optional(),
  phase: z.string().optional(),
  public_updated_at: z.string().nullable().optional(),
  publishing_app: z.string().optional(),
  publishing_request_id: z.string().nullable().optional(),
  publishing_scheduled_at: z.string().nullable().optional(),
  rendering_app: z.string().nullable().optional(),
  scheduled_publishing_delay_seconds: z.number().nullable().optional(),
  updated_at: z.string().optional(),
  links: z.record(z.string(), z.array(GovukLink)).optional(),
};
