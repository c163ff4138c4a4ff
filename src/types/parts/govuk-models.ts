import type { GovukFields } from './govuk.js';
import type { JsonValue } from './json.js';

/** Tags of earlier years, for e-mail alerts. */
export interface GovukTags {
  browse_pages?: string[] | undefined;
  policies?: string[] | undefined;
}

/** What GOV.UK's item of a news story holds that {@link NewsStory} has no field for. */
export interface GovukNewsStory extends GovukFields {
  details?: { tags?: GovukTags | undefined } | undefined;
}

/** What GOV.UK's item of a publication holds that {@link Strategy} has no field for. */
export interface GovukStrategy extends GovukFields {
  /** Document type where it is not `policy_paper`. */
  document_type?: string | undefined;
  details?:
    | {
        brexit_no_deal_notice?: JsonValue | undefined;
        document_type_label?: string | undefined;
        /** Attachments as HTML, in items of earlier years. */
        documents?: string[] | undefined;
        /** Identifiers of the attachments that are shown first. */
        featured_attachments?: string[] | undefined;
        /** In which nations of the United Kingdom it holds. */
        national_applicability?: JsonValue | undefined;
        tags?: GovukTags | undefined;
      }
    | undefined;
}

/** A link that an organisation puts on its page. */
export interface GovukFeaturedLink {
  title: string;
  href: string;
}

/** What GOV.UK's item of an organisation holds that {@link Organisation} has no field for. */
export interface GovukOrganisation extends GovukFields {
  details?:
    | {
        change_history?: JsonValue | undefined;
        change_note?: string | undefined;
        external_related_links?: JsonValue | undefined;
        ordered_corporate_information_pages?: GovukFeaturedLink[] | undefined;
        /** Documents on its page, each with title, address, summary and picture. */
        ordered_featured_documents?: JsonValue | undefined;
        ordered_featured_links?: GovukFeaturedLink[] | undefined;
        ordered_promotional_features?: JsonValue | undefined;
        /** Whether its page shows `news` or a `service` first. */
        organisation_featuring_priority?: string | undefined;
        /** HTML. */
        secondary_corporate_information_pages?: string | undefined;
      }
    | undefined;
}

/** What GOV.UK's item of a government holds that {@link GovernmentEra} has no field for. */
export interface GovukGovernmentEra extends GovukFields {
  details?: { change_history?: JsonValue | undefined } | undefined;
}

/** What GOV.UK's item of a person holds that {@link Person} has no field for. */
export interface GovukPerson extends GovukFields {
  details?:
    | {
        analytics_identifier?: string | undefined;
        change_history?: JsonValue | undefined;
        /** Whether the person is a minister. */
        minister?: boolean | undefined;
        /** Whether the person is a member of the Privy Council. */
        privy_counsellor?: boolean | undefined;
      }
    | undefined;
}

/** What GOV.UK's item of a role holds that {@link Role} has no field for. */
export interface GovukRole extends GovukFields {
  details?:
    | {
        change_history?: JsonValue | undefined;
        /** Which whips the role belongs to. */
        whip_organisation?: JsonValue | undefined;
      }
    | undefined;
  /** Set where the role is known from the item of one appointment to it, which is written instead of the role's. */
  appointment?: GovukAppointment | undefined;
}

/** What GOV.UK's item of an appointment to a role says beside who held it and when. */
export interface GovukAppointment extends GovukFields {
  /** Slug of the person. */
  person?: string | undefined;
  /** Slug of the role, where this document stands beside that of the role, as in an import. */
  role?: string | undefined;
  title?: string | undefined;
  base_path?: string | undefined;
  content_id?: string | undefined;
  locale?: string | undefined;
  details?:
    { change_history?: JsonValue | undefined; person_appointment_order?: number | undefined } | undefined;
}

/** What an item of a strand holds that {@link StrategyStrand} has no field for. */
export interface GovukStrategyStrand extends GovukFields {
  details?: { change_history?: JsonValue | undefined } | undefined;
}
