import type { Body } from './parts/body.js';
import type { DocumentFields } from './parts/common.js';
import type { GovukRole } from './parts/govuk-models.js';

/** The kinds of role that GOV.UK knows. */
export type RoleType =
  | 'ambassador_role'
  | 'board_member_role'
  | 'chief_professional_officer_role'
  | 'chief_scientific_advisor_role'
  | 'chief_scientific_officer_role'
  | 'deputy_head_of_mission_role'
  | 'governor_role'
  | 'high_commissioner_role'
  | 'military_role'
  | 'ministerial_role'
  | 'special_representative_role'
  | 'traffic_commissioner_role'
  | 'worldwide_office_staff_role';

/** That a person held a role, and when. */
export interface Appointment {
  /** Slug of the person. */
  person: string;
  /** First day in the role. */
  startedOn?: string | undefined;
  /** Last day in the role. Absent while the person holds it. */
  endedOn?: string | undefined;
}

/** An office that people hold one after another, such as Home Secretary. */
export interface Role extends DocumentFields {
  /** Tells this kind of content from the others. */
  kind: 'role';
  /** Title, such as `Home Secretary`. */
  title: string;
  /** What kind of role it is, in GOV.UK's words. */
  roleType?: RoleType | undefined;
  /** Slugs of the organisations that the role belongs to. */
  organisations?: string[] | undefined;
  /** Who held the role, in any order. */
  appointments?: Appointment[] | undefined;
  /** What the role answers for. */
  body?: Body | undefined;
  /** Place in the order of precedence, from 0 for the Prime Minister. */
  seniority?: number | undefined;
  /** Whether a minister in this role attends Cabinet, in GOV.UK's words. */
  attendsCabinet?:
    'Attends Cabinet' | 'Attends Cabinet when Ministerial responsibilities are on the agenda' | undefined;
  /** How the role is paid where it is not as usual, such as `Unpaid`. */
  paymentType?: string | undefined;
  /** Whether GOV.UK keeps biographies of those who held it. */
  supportsHistoricalAccounts?: boolean | undefined;
  /** What GOV.UK's content item of it holds that no field above does, in GOV.UK's own names. */
  govuk?: GovukRole | undefined;
}
