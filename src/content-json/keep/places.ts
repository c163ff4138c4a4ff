import type { ZodObject, ZodType } from 'zod';
import { GovukLink } from '../../models/parts/govuk.js';
import {
  GovukAppointment,
  GovukGovernmentEra,
  GovukNewsStory,
  GovukOrganisation,
  GovukPerson,
  GovukRole,
  GovukStrategy,
  GovukStrategyStrand,
} from '../../models/parts/govuk-models.js';
import { own } from './json.js';

/** Which fields of an item or link have a place of their own in the kept place, each with what that place takes. */
export interface Places {
  /** Fields beside `details` and `links`. */
  fields: Readonly<Record<string, ZodType>>;
  /** Fields in `details`; `all` where any name has a place there. */
  details: Readonly<Record<string, ZodType>> | 'all';
}

/** What the kept place holds beside fields of GOV.UK's. */
const ownFields = new Set([
  ...['also', 'appointment', 'differs', 'linked', 'nulls', 'omits'],
  ...['added', 'details', 'links', 'person', 'removed', 'role', 'to'],
]);

/** The places for a link. */
export const placesOfLink: Places = { fields: fieldsOf(GovukLink), details: 'all' };

/** The places for the items of each format. */
export const placesOf = {
  news_article: placesIn(GovukNewsStory),
  publication: placesIn(GovukStrategy),
  organisation: placesIn(GovukOrganisation),
  government: placesIn(GovukGovernmentEra),
  person: placesIn(GovukPerson),
  role: placesIn(GovukRole),
  role_appointment: placesIn(GovukAppointment),
  strategy_strand: placesIn(GovukStrategyStrand),
};

/** Whether there is a place for a value. */
export function hasPlace(places: Places['details'], name: string, value: unknown): boolean {
  return places === 'all' || (own(places, name)?.safeParse(value).success ?? false);
}

function placesIn(schema: ZodType): Places {
  const details = shapeOf(schema)['details'] as unknown as { unwrap(): ZodType };
  return { fields: fieldsOf(schema), details: shapeOf(details.unwrap()) };
}

function fieldsOf(schema: ZodType): Record<string, ZodType> {
  return Object.fromEntries(Object.entries(shapeOf(schema)).filter(([name]) => !ownFields.has(name)));
}

function shapeOf(schema: ZodType): Record<string, ZodType> {
  return (schema as ZodObject).shape as unknown as Record<string, ZodType>;
}
