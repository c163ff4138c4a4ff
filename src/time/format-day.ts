import { dayOf } from './london.js';

/** Full names of the months in English, in order. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Writes the London day of a day or moment as GOV.UK does: `23 March 2015`. */
export function formatDay(dayOrMoment: string): string {
  const [year, month, date] = dayOf(dayOrMoment).split('-').map(Number) as [number, number, number];
  return `${date} ${months[month - 1]} ${year}`;
}
