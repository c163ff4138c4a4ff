import { isDay } from '../time/day.js';
import { dayOf } from '../time/london.js';
import { isDayOrMoment } from '../time/moment.js';

/**
 * Gives a day or moment as JSON-LD has it: just as it was written. Anything else is left out.
 *
 * A moment keeps its offset. A day stays a day, and does not become midnight in London: schema.org takes both,
 * nobody said that the story came out at midnight, and a reader of the graph further west, as Googlebot is, would
 * see midnight in London as the day before (in summer even one who counts in UTC). A zone belongs to a time of day.
 */
export function dateOf(dayOrMoment: string | undefined): string | undefined {
  return typeof dayOrMoment === 'string' && isDayOrMoment(dayOrMoment) ? dayOrMoment : undefined;
}

/** Gives the day alone of a day or moment, in the United Kingdom, where schema.org takes nothing else. */
export function dayAloneOf(dayOrMoment: string | undefined): string | undefined {
  const date = dateOf(dayOrMoment);
  return date === undefined ? undefined : dayOf(date);
}

/**
 * Gives a period as an ISO 8601 interval, such as `2013-10-07/2015-05-07`, with `..` for an end that is open.
 *
 * @returns The interval, or `undefined` if neither end is known.
 */
export function intervalOf(startedOn: string | undefined, endedOn: string | undefined): string | undefined {
  const start = startedOn !== undefined && isDay(startedOn) ? startedOn : undefined;
  const end = endedOn !== undefined && isDay(endedOn) ? endedOn : undefined;
  return start === undefined && end === undefined ? undefined : `${start ?? '..'}/${end ?? '..'}`;
}
