import * as z from 'zod';
import type { Role as RoleInterface } from '../types/role.js';
import { Body } from './parts/body.js';
import { documentFields } from './parts/document-fields.js';
import { Count, Day, Slug, Title } from './parts/formats.js';
import { GovukRole } from './parts/govuk-models.js';

const RoleType = z.enum([
  'ambassador_role',
  'board_member_role',
  'chief_professional_officer_role',
  'chief_scientific_advisor_role',
  'chief_scientific_officer_role',
  'deputy_head_of_mission_role',
  'governor_role',
  'high_commissioner_role',
  'military_role',
  'ministerial_role',
  'special_representative_role',
  'traffic_commissioner_role',
  'worldwide_office_staff_role',
]);

const Appointment = z.strictObject({ person: Slug, startedOn: Day.optional(), endedOn: Day.optional() });

/** An office that people hold one after another, such as Home Secretary. */
export const Role = z.strictObject({
  kind: z.literal('role'),
  ...documentFields,
  title: Title,
  roleType: RoleType.optional(),
  organisations: z.array(Slug).optional(),
  appointments: z.array(Appointment).optional(),
  body: Body.optional(),
  seniority: Count.optional(),
  attendsCabinet: z
    .enum(['Attends Cabinet', 'Attends Cabinet when Ministerial responsibilities are on the agenda'])
    .optional(),
  paymentType: z.string().optional(),
  supportsHistoricalAccounts: z.boolean().optional(),
  govuk: GovukRole.optional(),
});
export interface Role extends RoleInterface {}
