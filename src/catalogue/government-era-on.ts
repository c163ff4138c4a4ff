import { governmentEras } from '../registers/government-eras.js';
import { assertDay } from '../time/day.js';
import { currentDay } from '../time/london.js';
import type { GovernmentEra } from '../types/government-era.js';
import type { Catalogue } from './catalogue.js';

/** Options of {@link governmentEraOn}. */
export interface GovernmentEraOptions {
  /** Where to look. The register of governments if absent. */
  catalogue?: Pick<Catalogue, 'all'> | undefined;
  /** Calendar day in the United Kingdom that counts as today, such as `2015-03-23`. The real one if absent. */
  today?: string | undefined;
}

/**
 * Finds the government that was in office on a day.
 *
 * That is the one that started last on or before the day, whatever its end: so a hand-over day belongs to the
 * incoming government, as on GOV.UK.
 *
 * @param day - Calendar day in the United Kingdom, for example `2015-05-08`.
 * @returns The era, or `undefined` before the first one known and after today.
 * @throws RangeError if `day` or `today` is not a calendar day.
 * @example
 * governmentEraOn('2015-03-23')?.parties; // ['Conservative', 'Liberal Democrats']
 */
export function governmentEraOn(day: string, options: GovernmentEraOptions = {}): GovernmentEra | undefined {
  assertDay('day', day);
  const today = options.today ?? currentDay();
  assertDay('today', today);
  if (day > today) return undefined;
  return latestEraOn(day, options.catalogue?.all('government-era') ?? governmentEras);
}

/** Finds the era that started last on or before a day. */
export function latestEraOn(day: string, eras: Iterable<GovernmentEra>): GovernmentEra | undefined {
  let latest: GovernmentEra | undefined;
  for (const era of eras) {
    if (era.startedOn <= day && (latest === undefined || era.startedOn > latest.startedOn)) latest = era;
  }
  return latest;
}
