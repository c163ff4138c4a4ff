import type { Element } from 'hast';
import type { Region } from './prose.js';

/** Elements that end a line of text. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** The classes of an element. */
export function classesOf(element: Element): readonly string[] {
  const classes = element.properties?.['className'];
  return Array.isArray(classes) ? (classes as string[]) : [];
}

const regions: ReadonlyMap<string, Region | 'skipped'> = new Map([
  ['contact', 'contact'],
  ['address', 'contact'],
  ['vcard', 'contact'],
  ['adr', 'contact'],
  ['call-to-action', 'callout'],
  ['application-notice', 'callout'],
  ['info-notice', 'callout'],
  ['help-notice', 'callout'],
  ['advisory', 'callout'],
  ['information', 'callout'],
  ['example', 'callout'],
  ['stat-headline', 'figure'],
  ['footnotes', 'footnotes'],
  ['gem-c-attachment', 'skipped'],
  ['gem-c-attachment-link', 'skipped'],
  ['attachment-inline', 'skipped'],
  ['attachment', 'skipped'],
  ['devolved-header', 'skipped'],
  ['gem-c-button', 'skipped'],
]);

/** In which part of the body what stands in an element is. `skipped` is what renderers made or no prose at all. */
export function regionOf(element: Element, around: Region): Region | 'skipped' {
  if (element.tagName === 'pre' || element.tagName === 'hr') return 'skipped';
  for (const name of classesOf(element)) {
    const region = regions.get(name);
    if (region) return region;
  }
  if (element.tagName === 'table') return 'table';
  if (element.tagName === 'figure') return 'figure';
  if (element.tagName === 'address') return 'contact';
  return around;
}

/** Whether a link leads to a footnote, or from one back into the text. */
function isNoteReference(element: Element): boolean {
  const { role } = element.properties;
  if (typeof role === 'string' && role.startsWith('doc-')) return true;
  return classesOf(element).some((name) => name === 'footnote' || name === 'reversefootnote');
}

/** What an inline element is to the rules. `masked` and `skipped` text is not read as prose. */
export function inlineKind(element: Element): 'link' | 'note' | 'masked' | 'marked' | 'skipped' | 'other' {
  switch (element.tagName) {
    case 'a':
      if (isNoteReference(element)) return 'note';
      return classesOf(element).includes('govuk-button') ? 'masked' : 'link';
    case 'code':
    case 'kbd':
    case 'samp':
    case 'var':
    case 'q':
    case 'cite':
    case 'em':
    case 'i':
    case 'sup':
    case 'img':
      return 'masked';
    case 'strong':
    case 'b':
    case 'abbr':
      return 'marked';
    case 'svg':
    case 'script':
    case 'style':
      return 'skipped';
    default:
      return classesOf(element).some((name) => regions.get(name) === 'skipped') ? 'skipped' : 'other';
  }
}
