import { months } from '../../../time/format-day.js';

/** Matches a full name of a month. For regular expressions. */
export const month = months.join('|');

/** Matches a short name of a month, with its full stop if it has one. For regular expressions. */
export const shortMonth = String.raw`(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?`;

/** The full name of a month from its first three letters, in any case. */
export function fullMonth(name: string): string | undefined {
  const start = name.slice(0, 3).toLowerCase();
  return months.find((full) => full.toLowerCase().startsWith(start));
}
