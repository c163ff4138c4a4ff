import type { GovernmentEra } from '../../types/government-era.js';
import type { Draft } from '../keep/draft.js';
import type { JsonObject } from '../keep/json.js';
import { entityDefaults, entityFields, keptMoment } from './entity-fields.js';
import { linkFields } from './fields.js';
import { translationTargets } from './translations.js';
import type { Writing } from './writing.js';

/** Writes the `government` item of an era. */
export function government(era: GovernmentEra, writing: Writing): Draft {
  return {
    fields: entityFields(era, era.title, writing, {
      schema_name: 'government',
      document_type: 'government',
      details: termOf(era),
    }),
    links: { available_translations: translationTargets(era, writing) },
    stated: new Set(['title', 'details/started_on']),
    defaults: entityDefaults,
  };
}

/** Writes a link to an era. */
export function governmentLink(era: GovernmentEra, writing: Writing): Draft {
  return {
    fields: linkFields(era, era.title, writing, {
      document_type: 'government',
      public_updated_at: keptMoment(era.govuk),
      schema_name: 'government',
      details: termOf(era),
    }),
    links: {},
  };
}

/** When it was in office. GOV.UK writes its days as the moments at which they begin in UTC. */
function termOf({ startedOn, endedOn }: GovernmentEra): JsonObject {
  return {
    started_on: `${startedOn}T00:00:00+00:00`,
    ended_on: endedOn === undefined ? null : `${endedOn}T00:00:00+00:00`,
    current: endedOn === undefined,
  };
}
