import type { DocumentFields } from './parts/common.js';
import type { GovukGovernmentEra } from './parts/govuk-models.js';

/** A government of the United Kingdom and the days it was in office. */
export interface GovernmentEra extends DocumentFields {
  /** Tells this kind of content from the others. */
  kind: 'government-era';
  /** Title as GOV.UK gives it, such as `2010 to 2015 Conservative and Liberal Democrat coalition government`. */
  title: string;
  /** First day in office. A hand-over day belongs to the incoming government. */
  startedOn: string;
  /** Last day in office. Absent for the government of today. */
  endedOn?: string | undefined;
  /** Parties that formed it, as GOV.UK names them, such as `Liberal Democrats`. */
  parties?: string[] | undefined;
  /** Prime ministers in the order of their terms: slugs of people, or names. */
  primeMinisters?: string[] | undefined;
  /** What GOV.UK's content item of it holds that no field above does, in GOV.UK's own names. */
  govuk?: GovukGovernmentEra | undefined;
}
