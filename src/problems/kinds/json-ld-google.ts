import { describeValue, showValue } from '../describe-value.js';
import type { ProblemKind } from '../kind.js';

const source = (page: string, date = '2026-09-08') =>
  `Source: https://developers.google.com/search/docs/appearance/${page}, as of ${date}.`;

const article = source('structured-data/article');
const organization = source('structured-data/organization');
const breadcrumb = source('structured-data/breadcrumb');
const profilePage = source('structured-data/profile-page');

/** Things that Google would like to know of an article. */
export const articleFields: ProblemKind<{ missing: readonly string[] }> = {
  code: 'google-article-recommended',
  severity: 'info',
  summary: 'Things that Google would like to know of an article',
  advice: `Nothing is required, but an article shows better with author, date, headline and picture. \`dateModified\` is asked for only after a real change, so its absence is not reported. ${article}`,
  message: ({ missing }) => `Google also reads ${list(missing)} of an article.`,
};

/** A long headline. */
export const longHeadline: ProblemKind<{ length: number }> = {
  code: 'google-headline-length',
  severity: 'info',
  summary: 'A headline that may be cut',
  advice: `Long headlines may be cut where they are shown. Google once set the limit at 110 characters and now only asks to be concise. Never cut a headline for this. ${article}`,
  message: ({ length }) => `This headline has ${length} characters. It may be cut behind the 110th.`,
};

/** A small picture. */
export const smallImage: ProblemKind<{ width: number; height: number }> = {
  code: 'google-image-size',
  severity: 'warning',
  summary: 'A picture that is too small for an article',
  advice: `A picture of an article has at least 50,000 pixels, width times height. ${article}`,
  message: ({ width, height }) =>
    `This picture has ${width} by ${height} pixels. Google asks for at least 50,000 in all.`,
};

/** A picture too narrow for Discover. */
export const narrowImage: ProblemKind<{ width: number }> = {
  code: 'google-discover-image-width',
  severity: 'info',
  summary: 'A picture too narrow for Discover',
  advice: `Discover shows large pictures of at least 1,200 pixels in width, on pages that allow \`max-image-preview:large\`. ${source('google-discover')}`,
  message: ({ width }) => `This picture is ${width} pixels wide. Discover shows those of 1,200 or more.`,
};

/** An author without a name. */
export const unnamedAuthor: ProblemKind<unknown> = {
  code: 'google-author-unnamed',
  severity: 'warning',
  summary: 'An author without a name',
  advice: `The name of the author is what is shown. ${article}`,
  message: () => 'Give this author a `name`.',
};

/** More than a name in an author's name. */
export const authorName: ProblemKind<{ name: string; part: string; advice: string }> = {
  code: 'google-author-name',
  severity: 'warning',
  summary: 'More than a name in the name of an author',
  advice: `The name holds nothing but the name of one author: several are several objects, a title goes in \`jobTitle\`, an honorific in \`honorificPrefix\` or \`honorificSuffix\`. ${article}`,
  message: ({ name, part, advice }) => `The author's name ${showValue(name)} holds ${part}. ${advice}`,
};

/** An author without an address. */
export const authorAddress: ProblemKind<unknown> = {
  code: 'google-author-address',
  severity: 'info',
  summary: 'An author without an address',
  advice: `\`url\` or \`sameAs\` tells authors of one name apart. ${article}`,
  message: () => 'Give this author a `url` or `sameAs`.',
};

/** A moment without a zone. */
export const dateZone: ProblemKind<{ property: string; found: string }> = {
  code: 'google-date-zone',
  severity: 'warning',
  summary: 'A time of day without a zone',
  advice: `A time of day without a zone is taken to be in that of Googlebot. A day alone has no zone, and is the same day everywhere. ${article}`,
  message: ({ property, found }) =>
    `Add the offset to \`${property}\`, ${showValue(found)}: +00:00 in a British winter, +01:00 in summer.`,
};

/** A change before the publication. */
export const modifiedTooEarly: ProblemKind<{ modified: string; published: string }> = {
  code: 'google-modified-before-published',
  severity: 'warning',
  summary: 'A change before the publication',
  advice: `\`dateModified\` is the last real change, so it is not before \`datePublished\`. ${article}`,
  message: ({ modified, published }) =>
    `\`dateModified\`, ${modified}, is before \`datePublished\`, ${published}. Correct one of the two.`,
};

/** Things that Google would like to know of an organisation. */
export const organizationFields: ProblemKind<{ missing: readonly string[] }> = {
  code: 'google-organization-recommended',
  severity: 'info',
  summary: 'Things that Google would like to know of an organisation',
  advice: `Nothing is required. Asked of the organisation that a page is about, not of those that it only names. ${organization}`,
  message: ({ missing }) => `Google also reads ${list(missing)} of an organisation.`,
};

/** A small logo. */
export const smallLogo: ProblemKind<{ width: number; height: number }> = {
  code: 'google-logo-size',
  severity: 'warning',
  summary: 'A logo that is too small',
  advice: `A logo has at least 112 by 112 pixels, and looks right on pure white. ${organization}`,
  message: ({ width, height }) =>
    `This logo has ${width} by ${height} pixels. Google asks for at least 112 by 112.`,
};

/** A telephone number that works in one country only. */
export const telephoneCode: ProblemKind<{ found: string }> = {
  code: 'google-telephone-code',
  severity: 'info',
  summary: 'A telephone number without the code of its country',
  advice: `A telephone number begins with the code of its country and area, such as +44 20. ${organization}`,
  message: ({ found }) =>
    `Begin the telephone number ${showValue(found)} with the code of its country, such as +44.`,
};

/** A country by name. */
export const countryCode: ProblemKind<{ found: string }> = {
  code: 'google-country-code',
  severity: 'info',
  summary: 'A country without its code',
  advice: `A country is a code of ISO 3166-1, such as GB. ${organization}`,
  message: ({ found }) => `Write the country ${showValue(found)} as a code of two capitals, such as GB.`,
};

/** Breadcrumbs that are too few. */
export const fewBreadcrumbs: ProblemKind<{ count: number }> = {
  code: 'google-breadcrumb-count',
  severity: 'error',
  summary: 'Breadcrumbs that are too few',
  advice: `\`itemListElement\` holds at least two list items. ${breadcrumb}`,
  message: ({ count }) =>
    `This breadcrumb list has ${count} ${count === 1 ? 'item' : 'items'}. Google asks for at least two.`,
};

/** A breadcrumb out of its place. */
export const breadcrumbPosition: ProblemKind<{ found: unknown; due: number }> = {
  code: 'google-breadcrumb-position',
  severity: 'error',
  summary: 'A breadcrumb out of its place',
  advice: `\`position\` counts the items from 1. ${breadcrumb}`,
  message: ({ found, due }) =>
    found === undefined
      ? `Give this breadcrumb the \`position\` ${due}.`
      : `The \`position\` of this breadcrumb must be ${due}, not ${describeValue(found)}.`,
};

/** A breadcrumb without a name. */
export const breadcrumbName: ProblemKind<unknown> = {
  code: 'google-breadcrumb-name',
  severity: 'error',
  summary: 'A breadcrumb without a name',
  advice: `The name stands in the list item, or in its \`item\` if that is an object. ${breadcrumb}`,
  message: () => 'Give this breadcrumb a `name`.',
};

/** A breadcrumb without an address. */
export const breadcrumbItem: ProblemKind<unknown> = {
  code: 'google-breadcrumb-item',
  severity: 'error',
  summary: 'A breadcrumb without an address',
  advice: `Only the last item may lack an address; one in the middle breaks the whole list. Leave the item out and count anew. ${breadcrumb}`,
  message: () => 'Give this breadcrumb an `item`, the address of its page. Only the last may lack one.',
};

/** A profile page about nobody. */
export const profileEntity: ProblemKind<{ part: 'mainEntity' | 'name' | 'type' }> = {
  code: 'google-profile-page',
  severity: 'error',
  summary: 'A profile page that does not say about whom it is',
  advice: `\`mainEntity\` is a Person or an Organization with a \`name\`. ${profilePage}`,
  message: ({ part }) =>
    ({
      mainEntity: 'Give this profile page a `mainEntity`, the person or organisation that it is about.',
      name: 'Give the `mainEntity` of this profile page a `name`.',
      type: 'The `mainEntity` of a profile page is a Person or an Organization.',
    })[part],
};

/** Questions and answers that are no longer shown. */
export const faqPage: ProblemKind<unknown> = {
  code: 'google-faq-page',
  severity: 'info',
  summary: 'Questions and answers that Google no longer shows',
  advice: `Since 7 May 2026 an FAQPage has no place in search results. It does no harm. ${source('structured-data/faqpage', '2026-05-07')}`,
  message: () => 'Google no longer shows an FAQPage in its results.',
};

function list(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}
