/** Stands where a day must be given and nothing known gives one. */
export const unknownDay = '1970-01-01';

/**
 * Stands where a moment must be given and nothing known gives one, so that the same content gives the same bytes
 * on every day.
 */
export const unknownMoment = `${unknownDay}T00:00:00Z`;
