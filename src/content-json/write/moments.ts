import { momentOf } from '../../time/moment.js';

/**
 * Stands where a moment must be given and nothing known gives one, so that the same content gives the same bytes
 * on every day.
 */
export const unknownMoment = '1970-01-01T00:00:00Z';

/** Writes a moment as the content API does in links: in UTC, to the second. */
export function linkMoment(dayOrMoment: string): string {
  return new Date(momentOf(dayOrMoment)).toISOString().replace(/\.\d+Z$/, 'Z');
}
