import type { JsonValue } from './json.js';

/**
 * What a content item of GOV.UK shows otherwise than this library writes it.
 *
 * It is set aside as soon as the model changes: where {@link GovukDifference.insteadOf} is no longer what
 * would be written, the model's value is.
 */
export interface GovukDifference {
  /** What the item shows. Absent if it does not show the field at all. */
  shows?: JsonValue | undefined;
  /**
   * What would be written from the model: the value, or its length and a sum over it where it is long. Absent if
   * the model has nothing to write there.
   */
  insteadOf?: JsonValue | undefined;
}

/** How a content item, or a link in one, departs from what this library writes by itself. */
export interface GovukForm {
  /** Paths of fields that it lacks, such as `api_url` or `details/government`. A fact set in the model is shown anyway. */
  omits?: string[] | undefined;
  /** Paths of fields of earlier years that it shows beside today's, such as `details/first_public_at`. */
  also?: string[] | undefined;
  /** Paths of fields that it shows as `null`, unless the model has a value for them. */
  nulls?: string[] | undefined;
  /** Fields that it shows otherwise, or that no place is meant for, by their paths. */
  differs?: Record<string, GovukDifference> | undefined;
}

/**
 * A link of a content item, as far as no model says it.
 *
 * With {@link GovukLink.to} it names a document, and holds only what that document does not say. Without,
 * it is a link to something that no model describes, such as a taxon, and holds all of it.
 */
export interface GovukLink extends GovukForm {
  /** The document that it links to, such as `organisation/home-office` or `news-story/budget.cy`. */
  to?: string | undefined;
  /** Whether the item shows the link although the model does not name the document there. */
  added?: boolean | undefined;
  /** Whether the item does not show the link although the model names the document there. */
  removed?: boolean | undefined;
  analytics_identifier?: string | null | undefined;
  api_path?: string | undefined;
  api_url?: string | undefined;
  base_path?: string | undefined;
  content_id?: string | undefined;
  description?: string | null | undefined;
  document_type?: string | undefined;
  locale?: string | undefined;
  public_updated_at?: string | null | undefined;
  schema_name?: string | undefined;
  title?: string | undefined;
  web_url?: string | undefined;
  withdrawn?: boolean | undefined;
  /** Details of the linked item. */
  details?: Record<string, JsonValue> | undefined;
  /** What the linked item itself links to, by link type. */
  links?: Record<string, GovukLink[]> | undefined;
}

/** What GOV.UK's content items of every format hold that no model has a field for, in GOV.UK's own names. */
export interface GovukFields extends GovukForm {
  /**
   * Says that an import knew the document from links alone: a sum over what they told. As long as the file still says
   * that and nothing else, an import of the document's own item takes its place.
   */
  linked?: string | undefined;
  analytics_identifier?: string | null | undefined;
  /** Summary, of kinds of content that have none. */
  description?: string | null | undefined;
  /** Moment of first publication, of kinds of content that do not have it. */
  first_published_at?: string | null | undefined;
  /** Phase of service design. `live` if absent. */
  phase?: string | undefined;
  /** Moment of the last significant change, of kinds of content that do not have it. */
  public_updated_at?: string | null | undefined;
  publishing_app?: string | undefined;
  publishing_request_id?: string | null | undefined;
  publishing_scheduled_at?: string | null | undefined;
  rendering_app?: string | null | undefined;
  scheduled_publishing_delay_seconds?: number | null | undefined;
  /** Moment at which the content store last stored the item. */
  updated_at?: string | undefined;
  /** Links by link type: those to what no model describes, and what the others show beside the model they name. */
  links?: Record<string, GovukLink[]> | undefined;
}
