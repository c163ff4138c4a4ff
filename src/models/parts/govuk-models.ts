import * as z from 'zod';
import { govukFields, JsonValue } from './govuk.js';

const change_history = JsonValue.optional();
const tags = z
  .strictObject({
    browse_pages: z.array(z.string()).optional(),
    policies: z.array(z.string()).optional(),
  })
  .optional();
const featuredLinks = z.array(z.strictObject({ title: z.string(), href: z.string() })).optional();

/** What GOV.UK's item of a news story holds that no field of the model does. */
export const GovukNewsStory = z.strictObject({
  ...govukFields,
  details: z.strictObject({ tags }).optional(),
});

/** What GOV.UK's item of a publication holds that no field of the model does. */
export const GovukStrategy = z.strictObject({
  ...govukFields,
  document_type: z.string().optional(),
  details: z
    .strictObject({
      brexit_no_deal_notice: JsonValue.optional(),
      document_type_label: z.string().optional(),
      documents: z.array(z.string()).optional(),
      featured_attachments: z.array(z.string()).optional(),
      national_applicability: JsonValue.optional(),
      tags,
    })
    .optional(),
});

/** What GOV.UK's item of an organisation holds that no field of the model does. */
export const GovukOrganisation = z.strictObject({
  ...govukFields,
  details: z
    .strictObject({
      change_history,
      change_note: z.string().optional(),
      external_related_links: JsonValue.optional(),
      ordered_corporate_information_pages: featuredLinks,
      ordered_featured_documents: JsonValue.optional(),
      ordered_featured_links: featuredLinks,
      ordered_promotional_features: JsonValue.optional(),
      organisation_featuring_priority: z.string().optional(),
      secondary_corporate_information_pages: z.string().optional(),
    })
    .optional(),
});

/** What GOV.UK's item of a government holds that no field of the model does. */
export const GovukGovernmentEra = z.strictObject({
  ...govukFields,
  details: z.strictObject({ change_history }).optional(),
});

/** What GOV.UK's item of a person holds that no field of the model does. */
export const GovukPerson = z.strictObject({
  ...govukFields,
  details: z
    .strictObject({
      analytics_identifier: z.string().optional(),
      change_history,
      minister: z.boolean().optional(),
      privy_counsellor: z.boolean().optional(),
    })
    .optional(),
});

/** What GOV.UK's item of an appointment to a role says beside who held it and when. */
export const GovukAppointment = z.strictObject({
  ...govukFields,
  person: z.string().optional(),
  role: z.string().optional(),
  title: z.string().optional(),
  base_path: z.string().optional(),
  content_id: z.string().optional(),
  locale: z.string().optional(),
  details: z.strictObject({ change_history, person_appointment_order: z.number().optional() }).optional(),
});

/** What GOV.UK's item of a role holds that no field of the model does. */
export const GovukRole = z.strictObject({
  ...govukFields,
  details: z.strictObject({ change_history, whip_organisation: JsonValue.optional() }).optional(),
  appointment: GovukAppointment.optional(),
});

/** What an item of a strand holds that no field of the model does. */
export const GovukStrategyStrand = z.strictObject({
  ...govukFields,
  details: z.strictObject({ change_history }).optional(),
});
