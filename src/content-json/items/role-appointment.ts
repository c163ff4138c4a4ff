import * as z from 'zod';
import { renderingApps } from './apps.js';
import { ChangeHistory, envelope, type ChangeHistoryEntry, type ContentItemEnvelope } from './envelope.js';
import { Integer, Moment } from './formats.js';
import { linksOf, type LinksOf } from './links.js';

/** When a person held a role. */
export interface RoleAppointmentItemDetails {
  started_on?: string | undefined;
  /** `null` while the person holds it. */
  ended_on?: string | null | undefined;
  current?: boolean | undefined;
  /** Place among those who hold the same role. */
  person_appointment_order?: number | undefined;
  change_history?: ChangeHistoryEntry[] | undefined;
}

/** The content item that says that a person held a role. */
export interface RoleAppointmentItem extends Omit<ContentItemEnvelope, 'rendering_app'> {
  schema_name: 'role_appointment';
  document_type: 'role_appointment';
  /** Appointments have no page: none, as a rule. */
  rendering_app?: (typeof renderingApps)[number] | null | undefined;
  details: RoleAppointmentItemDetails;
  links: LinksOf<'person' | 'role'>;
}

/** The content item that says that a person held a role. */
export const RoleAppointmentItem = z.strictObject({
  ...envelope,
  schema_name: z.literal('role_appointment'),
  document_type: z.literal('role_appointment'),
  rendering_app: z.enum(renderingApps).nullable().optional(),
  details: z.strictObject({
    started_on: Moment.optional(),
    ended_on: Moment.nullable().optional(),
    current: z.boolean().optional(),
    person_appointment_order: Integer.optional(),
    change_history: ChangeHistory.optional(),
  }),
  links: linksOf(['person', 'role']),
});
