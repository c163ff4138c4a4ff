import { isDay } from '../time/day.js';

const time = String.raw`(?:[01]\d|2[0-4]):[0-5]\d(?::(?:[0-5]\d|60)(?:[.,]\d+)?)?`;
const zone = String.raw`(?:Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)`;

const timeAlone = new RegExp(`^${time}${zone}?$`);
const timeBehindDay = new RegExp(`^[T ]${time}(${zone})?$`, 'i');

/** Length of a day's text, `2015-03-23`. */
const dayLength = 10;

/** How a text is a date: `year`, `month` and `day` stop there; a moment has a time with or without a zone. */
export type DateForm = 'year' | 'month' | 'day' | 'moment' | 'moment-without-zone';

/** Says how a text is a date by ISO 8601, or gives `undefined` if it is none. */
export function dateFormOf(text: string): DateForm | undefined {
  if (/^\d{4}$/.test(text)) return 'year';
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) return 'month';
  if (!isDay(text.slice(0, dayLength))) return undefined;
  if (text.length === dayLength) return 'day';
  const behind = timeBehindDay.exec(text.slice(dayLength));
  if (!behind) return undefined;
  return behind[1] === undefined ? 'moment-without-zone' : 'moment';
}

/** Whether a text is a time of day. */
export function isTime(text: string): boolean {
  return timeAlone.test(text);
}

/** Whether a text is a whole address, and of which kind; `relative` for what could be a part of one. */
export function urlFormOf(text: string): 'web' | 'other' | 'relative' | undefined {
  const trimmed = text.trim();
  // Braces stand in the address of a search, `?q={words}`.
  if (/^https?:\/\/[^\s<>"|\\^`]+$/i.test(trimmed)) return 'web';
  if (/^[a-z][a-z\d+.-]*:/i.test(trimmed)) return 'other';
  if (/^(?:\/|\.{1,2}\/|#|\?)[^\s<>"]*$/.test(trimmed)) return 'relative';
  return /^[^\s<>":]+\/[^\s<>"]*$|^[^\s<>":/]+\.[a-z]{2,5}$/i.test(trimmed) ? 'relative' : undefined;
}

/** Schemes of addresses that run or hold something instead of leading somewhere. */
export function isActiveAddress(text: string): boolean {
  return /^[\s\u0000-\u001f]*(?:j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t|vbscript|data)\s*:/i.test(text);
}

/** Takes a name out of an address of schema.org. */
export function schemaOrgName(text: string): string {
  return text.replace(/^https?:\/\/(?:www\.)?schema\.org\/|^schema:/, '');
}

/** Reads a length in pixels from a number, `960`, `960 px` or a QuantitativeValue's value. */
export function pixelsOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  const digits =
    typeof value === 'string' ? /^(\d+(?:\.\d+)?)\s*(?:px|pixels?)?$/i.exec(value.trim())?.[1] : undefined;
  return digits === undefined ? undefined : Number(digits);
}
