import { momentOf } from '../time/moment.js';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?(?:Z|([+-]\d\d):(\d\d))$/;

/**
 * Writes a day or moment as RSS wants it: `Mon, 23 Mar 2015 00:00:00 +0000`.
 *
 * The names are fixed, in English whatever the language of the machine. The time keeps the offset it was
 * written with.
 */
export function rfc822(dayOrMoment: string): string {
  const match = parts.exec(momentOf(dayOrMoment));
  if (match === null) throw new RangeError(`Expected a day or moment, got \`${dayOrMoment}\` (string)`);
  const [, year, month, day, time, hours = '+00', minutes = '00'] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
    string?,
    string?,
  ];
  const weekday = weekdays[new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDay()];
  return `${weekday}, ${day} ${months[Number(month) - 1]} ${year} ${time} ${hours}${minutes}`;
}
