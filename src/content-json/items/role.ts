import * as z from 'zod';
import { Role } from '../../models/role.js';
import type { RoleType } from '../../types/role.js';
import { ChangeHistory, envelope, type ChangeHistoryEntry, type ContentItemEnvelope } from './envelope.js';
import { Integer } from './formats.js';
import { linksOf, OneWithPage, type LinksOf } from './links.js';

/** What the item of a role holds beside what every item has. */
export interface RoleItemDetails {
  /** Responsibilities in HTML. */
  body?: string | undefined;
  attends_cabinet_type?:
    | 'Attends Cabinet'
    | 'Attends Cabinet when Ministerial responsibilities are on the agenda'
    | null
    | undefined;
  /** How the role is paid where it is not as usual. */
  role_payment_type?: string | null | undefined;
  /** Place in the order of precedence, from 0. */
  seniority?: number | undefined;
  supports_historical_accounts?: boolean | undefined;
  /** Which whips the role belongs to. */
  whip_organisation?:
    | { label?: string | null | undefined; sort_order?: number | null | undefined; [name: string]: unknown }
    | undefined;
  change_history?: ChangeHistoryEntry[] | undefined;
}

/** The content item of a role. */
export interface RoleItem extends ContentItemEnvelope {
  schema_name: 'role';
  document_type: RoleType;
  details: RoleItemDetails;
  links: LinksOf<'ministerial' | 'ordered_parent_organisations'>;
}

const { attendsCabinet, roleType } = Role.shape;

/** The content item of a role. */
export const RoleItem = z.strictObject({
  ...envelope,
  schema_name: z.literal('role'),
  document_type: roleType.unwrap(),
  details: z.strictObject({
    body: z.string().optional(),
    attends_cabinet_type: attendsCabinet.unwrap().nullable().optional(),
    role_payment_type: z.string().nullable().optional(),
    seniority: Integer.optional(),
    supports_historical_accounts: z.boolean().optional(),
    whip_organisation: z
      .looseObject({ label: z.string().nullable().optional(), sort_order: Integer.nullable().optional() })
      .optional(),
    change_history: ChangeHistory.optional(),
  }),
  links: linksOf(['ordered_parent_organisations']).extend({ ministerial: OneWithPage }),
});
