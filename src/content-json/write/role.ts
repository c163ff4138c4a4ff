import { localeOf } from '../../catalogue/identity.js';
import type { Role, RoleType } from '../../types/role.js';
import type { Draft } from '../keep/draft.js';
import type { JsonObject } from '../keep/json.js';
import { appointmentTargets } from './appointment.js';
import { entityDefaults, entityFields, keptMoment } from './entity-fields.js';
import { linkFields, present, targets } from './fields.js';
import { translationTargets } from './translations.js';
import type { Writing } from './writing.js';

/** Type of a role that does not say it: GOV.UK has pages of ministerial roles only. */
const usualType: RoleType = 'ministerial_role';

/** Writes the `role` item of a role. */
export function roleItem(role: Role, writing: Writing): Draft {
  const organisations = targets('organisation', role.organisations, localeOf(role), writing);
  return {
    fields: entityFields(role, role.title, writing, {
      schema_name: 'role',
      document_type: role.roleType ?? usualType,
      details: { ...shownInLinks(role, writing), ...beyondLinks(role) },
    }),
    links: {
      available_translations: translationTargets(role, writing),
      ordered_parent_organisations: organisations,
      organisations,
      role_appointments: appointmentTargets(role, writing),
    },
    stated: new Set(['title', 'document_type']),
    defaults: entityDefaults,
  };
}

/** Writes a link to a role. */
export function roleLink(role: Role, writing: Writing): Draft {
  const details = shownInLinks(role, writing);
  return {
    fields: linkFields(role, role.title, writing, {
      document_type: role.roleType,
      public_updated_at: keptMoment(role.govuk),
      schema_name: 'role',
      details: Object.keys(details).length > 0 ? details : undefined,
    }),
    more: { details: beyondLinks(role) },
    links: {},
    moreLinks: {
      ordered_parent_organisations: targets('organisation', role.organisations, localeOf(role), writing),
    },
  };
}

function shownInLinks(role: Role, writing: Writing): JsonObject {
  return present({
    body: role.body && writing.html(role.body, role),
    attends_cabinet_type: role.attendsCabinet,
    role_payment_type: role.paymentType,
    seniority: role.seniority,
  });
}

function beyondLinks(role: Role): JsonObject {
  return present({ supports_historical_accounts: role.supportsHistoricalAccounts });
}
