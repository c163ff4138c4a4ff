/** How to write a text of each format of the models, as the end of "Write …". */
const dueByFormat: Readonly<Record<string, string>> = {
  text: 'text that is more than spaces',
  slug: 'a slug: lower-case letters, digits and hyphens',
  'site-url': 'the origin of the site, such as `https://www.example.gov.uk`, with nothing behind it',
  'web-address': 'an address that begins with `https://`',
  day: 'a day of the calendar, such as `2015-03-23`',
  'day-or-moment': 'a day such as `2015-03-23`, or a moment with its offset such as `2015-03-23T09:30:00Z`',
  address: 'an address that begins with `https://`, or with a slash for a page of this site',
  'contact-address': 'an address that begins with `https://` or `mailto:`',
  'base-path': 'a path that begins with one slash, such as `/government/news/a-story`, without spaces',
  'content-id': 'a UUID in lower case, such as `8cfbcd9a-13bb-4a1f-b0d8-97de3b0d3e8d`',
  'email-address': 'an e-mail address, such as `press@example.gov.uk`',
  'country-code': 'two lower-case letters, such as `gb`',
};

/** Says how a text of a format is written. */
export function dueOfFormat(format: string): string {
  return dueByFormat[format] ?? `text in the format ${format}`;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Guesses what was meant by a text that does not have its format. */
export function nearestOfFormat(format: string, text: string): string | undefined {
  if (format === 'slug') return slugOf(text);
  if (format === 'day' || format === 'day-or-moment') return dayOf(text);
  if (format === 'content-id' && text !== text.toLowerCase()) return text.toLowerCase();
  if ((format === 'address' || format === 'contact-address') && /^www\.[a-z]/.test(text))
    return `https://${text}`;
  return undefined;
}

function slugOf(text: string): string | undefined {
  const slug = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug !== '' && slug.length <= 100 ? slug : undefined;
}

function dayOf(text: string): string | undefined {
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (slashed) return dayFrom(slashed[3]!, Number(slashed[2]), Number(slashed[1]));
  const loose = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text);
  if (loose) return dayFrom(loose[1]!, Number(loose[2]), Number(loose[3]));
  const written = /^(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9}),? (\d{4})$/.exec(text);
  if (written)
    return dayFrom(
      written[3]!,
      months.indexOf(written[2]!.slice(0, 3).toLowerCase()) + 1,
      Number(written[1]),
    );
  const unzoned = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)$/.exec(text);
  if (unzoned) return `${unzoned[1]}T${unzoned[2]}Z`;
  return undefined;
}

function dayFrom(year: string, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  const isReal = month >= 1 && month <= 12 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}
