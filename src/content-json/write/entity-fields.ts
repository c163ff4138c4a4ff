import type { Content } from '../../types/content.js';
import type { GovukFields } from '../../types/parts/govuk.js';
import type { JsonValue } from '../../types/parts/json.js';
import type { JsonObject } from '../keep/json.js';
import { commonFields, present } from './fields.js';
import { linkMoment, unknownMoment } from './moments.js';
import type { Writing } from './writing.js';

/** Fields of entities' items that are mere defaults: their models do not say when they were published. */
export const entityDefaults = ['phase', 'public_updated_at', 'updated_at', 'description'];

/** The fields of the item of an entity: an organisation, a government, a person, a role. */
export function entityFields(
  content: Content,
  title: string,
  writing: Writing,
  fields: Record<string, JsonValue | undefined>,
): JsonObject {
  return {
    ...commonFields(content, title, writing),
    description: null,
    phase: 'live',
    public_updated_at: null,
    updated_at: unknownMoment,
    withdrawn_notice: {},
    ...present(fields),
  };
}

/** The moment of the last change, as links to the document show it, if its own item said one. */
export function keptMoment(govuk: GovukFields | undefined): string | undefined {
  const moment = govuk?.public_updated_at;
  return typeof moment === 'string' && !Number.isNaN(Date.parse(moment)) ? linkMoment(moment) : undefined;
}
