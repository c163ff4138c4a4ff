import * as z from 'zod';
import { isDay } from '../../time/day.js';
import { isDayOrMoment } from '../../time/moment.js';

/** Most addresses: http or https, a host, and no character that an address must escape. */
const plainWebAddress =
  /^https?:\/\/[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::\d{1,5})?(?:[/?#][!#$%&'()*+,\-./:;=?@[\]_~a-zA-Z0-9]*)?$/;

/** A path on the site: from a slash, without white space. A second slash at once would name another host. */
const sitePath = /^\/(?![/\\])[^\s\\<>"]*$/;

function isWebAddress(text: string): boolean {
  return plainWebAddress.test(text) || (/^https?:\/\/[^\s<>"]+$/i.test(text) && URL.canParse(text));
}

const slug = /^[a-z0-9]+(?:[-_]+[a-z0-9]+)*$/;

/** Whether a text is a {@link Slug}. */
export function isSlug(text: string): boolean {
  return slug.test(text);
}

/** Lower-case letters, digits and hyphens, as in `home-office`; two hyphens in a row as in GOV.UK's `budget--2`. */
export const Slug = z.stringFormat('slug', slug);

/** A day of the calendar, such as `2015-03-23`. */
export const Day = z.stringFormat('day', isDay).meta({ format: 'date' });

/** A day, or a moment with its offset from UTC, such as `2015-03-23T09:30:00Z`. */
export const DayOrMoment = z.stringFormat('day-or-moment', isDayOrMoment).meta({
  pattern: String.raw`^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$`,
});

/** An absolute address with http or https, or a path on the site. */
export const Address = z
  .stringFormat('address', (text) => sitePath.test(text) || isWebAddress(text))
  .meta({ pattern: '^(https?://|/)' });

/** An absolute address with http, https or mailto. */
export const ContactAddress = z
  .stringFormat('contact-address', (text) => isWebAddress(text) || /^mailto:[^\s<>"]+@[^\s<>"]+$/.test(text))
  .meta({ pattern: '^(https?://|mailto:)' });

/** A path on the site, from its first slash. */
export const BasePath = z.stringFormat('base-path', sitePath);

/** A UUID in lower case, as GOV.UK writes content ids. */
export const Uuid = z.stringFormat(
  'content-id',
  /^[a-f0-9]{8}-[a-f0-9]{4}-[1-5][a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}$/,
);

/** An e-mail address. */
export const Email = z.stringFormat('email-address', /^[^\s@<>",;:]+@[^\s@<>",;:]+\.[^\s@<>",;:]+$/);

/** Text that is more than white space. */
export const Text = z.stringFormat('text', /\S/);

/** A title: text of 255 characters at most, the limit of GOV.UK's publishing tool. */
export const Title = Text.max(255);

/** A whole number from 0. */
export const Count = z.int().min(0);

/** A whole number from 1. */
export const Ordinal = z.int().min(1);
