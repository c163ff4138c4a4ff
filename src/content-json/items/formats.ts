import * as z from 'zod';
import { isUri } from './uri.js';

/**
 * String formats of GOV.UK's schemas, as JSON Schema and ajv-formats define them. Each has one regular
 * expression that accepts almost everything real; the exact check runs only where that one says no.
 */

const plainMoment =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const anyMoment =
  /^(\d{4})-(\d\d)-(\d\d)[t\s](\d\d):(\d\d):(\d\d(?:\.\d+)?)(?:z|([+-])(\d\d)(?::?(\d\d))?)$/i;
const plainUri = /^https?:\/\/[\w.-]+(?:\/[\w./@-]*)?$/;
const plainPath = /^\/[a-z0-9][a-z0-9./_-]*$/;
const uuid = /^[a-f0-9]{8}-[a-f0-9]{4}-[1-5][a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}$/;
const anyPath =
  /^\/(?:(?:[a-zA-Z0-9._~!$&'()*+,;=:@-]|%[0-9a-fA-F]{2})+(?:\/(?:[a-zA-Z0-9._~!$&'()*+,;=:@-]|%[0-9a-fA-F]{2})*)*)?$/;

/** Characters that a path on GOV.UK can have. */
export const mostInPath = 512;

/** The pattern of a UUID in lower case. */
export const contentIdPattern = uuid.source;

/** Whether a text is a moment with its offset from UTC. */
export function isMoment(text: string): boolean {
  return plainMoment.test(text) || isMomentOfAnyForm(text);
}

/** Whether a text is an absolute address. */
export function isAddress(text: string): boolean {
  return plainUri.test(text) || isUri(text);
}

/** Whether a text is a path on GOV.UK, without query and fragment. */
export function isAbsolutePath(text: string): boolean {
  return text.length <= mostInPath && (plainPath.test(text) || anyPath.test(text));
}

/** Whether a text is a UUID in lower case. */
export function isContentId(text: string): boolean {
  return uuid.test(text);
}

function isMomentOfAnyForm(text: string): boolean {
  const parts = anyMoment.exec(text);
  if (!parts) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number);
  const offsetHours = Number(parts[8] ?? 0);
  const offsetMinutes = Number(parts[9] ?? 0);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return false;
  if (offsetHours > 23 || offsetMinutes > 59) return false;
  if (hour <= 23 && minute <= 59 && second < 60) return true;
  // A leap second is the last second of a day in UTC.
  const sign = parts[7] === '-' ? -1 : 1;
  const utcMinute = minute - offsetMinutes * sign;
  const utcHour = hour - offsetHours * sign - (utcMinute < 0 ? 1 : 0);
  return (utcHour === 23 || utcHour === -1) && (utcMinute === 59 || utcMinute === -1) && second < 61;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** A moment with its offset from UTC: JSON Schema's `date-time`. */
export const Moment = z.stringFormat('date-time', isMoment);

/** An absolute address: JSON Schema's `uri`. */
export const Uri = z.stringFormat('uri', isAddress);

/** A path on GOV.UK without query and fragment, of 512 characters at most. */
export const AbsolutePath = z
  .stringFormat('path', isAbsolutePath)
  .meta({ pattern: anyPath.source, maxLength: mostInPath });

/** A UUID in lower case. */
export const ContentId = z.stringFormat('content-id', isContentId).meta({ pattern: contentIdPattern });

/** A whole number of any size, as JSON Schema's `integer`. */
export const Integer = z
  .number()
  .refine(Number.isInteger, { message: 'Write a whole number', abort: true })
  .meta({ type: 'integer' });
