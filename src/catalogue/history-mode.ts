import { currentDay } from '../time/london.js';
import type { GovernmentEra } from '../types/government-era.js';
import type { NewsStory } from '../types/news-story.js';
import type { Strategy } from '../types/strategy.js';
import type { Catalogue } from './catalogue.js';
import { governmentEraOn } from './government-era-on.js';
import { localeOf } from './identity.js';
import { isPolitical } from './political.js';
import { publicationDayOf } from './publication-day.js';

/** Options of what depends on today. */
export interface TodayOptions {
  /** Calendar day in the United Kingdom that counts as today, such as `2015-03-23`. The real one if absent. */
  today?: string | undefined;
}

/**
 * Finds the government under which a story or strategy was published.
 *
 * That is the one it names, or else the one in office on the day of first publication.
 *
 * @returns The era, or `undefined` if the catalogue does not hold it or no day is given.
 */
export function governmentEraOf(
  content: NewsStory | Strategy,
  catalogue: Catalogue,
  { today }: TodayOptions = {},
): GovernmentEra | undefined {
  if (content.governmentEra !== undefined) {
    return catalogue.resolve('government-era', content.governmentEra, localeOf(content));
  }
  const day = publicationDayOf(content);
  return day === undefined ? undefined : governmentEraOn(day, { catalogue, today });
}

/**
 * Whether a story or strategy is in history mode: political, and published by a government that is no longer
 * in office.
 *
 * Source: alphagov/whitehall `app/models/edition.rb`.
 *
 * @param content - The story or strategy.
 * @param catalogue - Where its government and organisations are looked up.
 * @throws RangeError if `today` is not a calendar day.
 * @example
 * isHistoric(story, createCatalogue([story]), { today: '2026-11-25' });
 */
export function isHistoric(
  content: NewsStory | Strategy,
  catalogue: Catalogue,
  options: TodayOptions = {},
): boolean {
  if (!isPolitical(content, catalogue)) return false;
  const era = governmentEraOf(content, catalogue, options);
  if (era === undefined) return false;
  const current = governmentEraOn(options.today ?? currentDay(), { catalogue, today: options.today });
  return current !== undefined && current.slug !== era.slug;
}
