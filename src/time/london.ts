import { tzOffset } from '@date-fns/tz/tzOffset';

/** The time zone of every calendar day in this library. */
const timeZone = 'Europe/London';

const millisecondsInMinute = 60_000;

/** Gives the first moment of a day in London, such as `2015-07-01T00:00:00+01:00`. */
export function firstMomentOf(day: string): string {
  // The clocks never change between 23:00 and 01:00 UTC, so midnight UTC has the offset of midnight in London.
  return `${day}T00:00:00${writeOffset(offsetAt(new Date(`${day}T00:00:00Z`)))}`;
}

/** Gives the calendar day in London of a moment, or the day itself where no time is given. */
export function dayOf(dayOrMoment: string | Date): string {
  if (typeof dayOrMoment === 'string' && dayOrMoment.length === 10) return dayOrMoment;
  const moment = new Date(dayOrMoment);
  // London is never behind UTC and at most two hours ahead, in the summers of the 1940s: until 22:00 UTC the day is
  // the same, and the offset need not be looked up.
  if (moment.getUTCHours() < 22) return moment.toISOString().slice(0, 10);
  return new Date(moment.getTime() + offsetAt(moment) * millisecondsInMinute).toISOString().slice(0, 10);
}

/** Gives the calendar day in London right now. */
export function currentDay(): string {
  return dayOf(new Date());
}

/** Minutes by which London is ahead of UTC. Until 1847 it kept local mean time, 75 seconds behind: taken as none. */
function offsetAt(moment: Date): number {
  return moment.getUTCFullYear() < 1848 ? 0 : tzOffset(timeZone, moment);
}

function writeOffset(minutes: number): string {
  const hours = String(Math.floor(Math.abs(minutes) / 60)).padStart(2, '0');
  const rest = String(Math.abs(minutes) % 60).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${hours}:${rest}`;
}
