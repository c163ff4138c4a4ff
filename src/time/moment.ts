import { isDay } from './day.js';
import { firstMomentOf } from './london.js';

/** Time of day and offset behind a day. A leap second can stand only at the end of a minute. */
const timeAndOffset =
  /^T(?:[01]\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Length of a day's text, `2015-03-23`. */
const dayLength = 10;

/**
 * Whether a text is a day, or a day with a time and an offset: `2015-03-23`, `2015-03-23T09:30:00Z`,
 * `2015-07-01T09:30+01:00`.
 */
export function isDayOrMoment(text: string): boolean {
  if (text.length === dayLength) return isDay(text);
  return isDay(text.slice(0, dayLength)) && timeAndOffset.test(text.slice(dayLength));
}

/**
 * Gives the moment that a day or moment means, as RFC 3339 with seconds.
 *
 * A day means its first moment in London. A moment stays as it is written, with seconds added if it has none.
 */
export function momentOf(dayOrMoment: string): string {
  if (dayOrMoment.length === dayLength) return firstMomentOf(dayOrMoment);
  return dayOrMoment.replace(/^(.{13}:\d\d)(?!:)/, '$1:00');
}

/** Orders days and moments by time, the earliest first. */
export function compareMoments(left: string, right: string): number {
  return Date.parse(momentOf(left)) - Date.parse(momentOf(right));
}
