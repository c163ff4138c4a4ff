import type { ProblemPath } from '../../problems/problem.js';

const nameOfKind: Readonly<Record<string, string>> = {
  'news-story': 'this story',
  organisation: 'this organisation',
  'government-era': 'this government',
  strategy: 'this strategy',
  'strategy-strand': 'this strand',
  person: 'this person',
  role: 'this role',
};

/** Names what lacks a field: the document, or the part of it that the path leads to. */
export function ownerOf(parent: ProblemPath, document: { kind?: unknown }): string {
  if (parent.length === 0) return nameOfKind[String(document.kind)] ?? 'this document';
  const name = parent.findLast((part) => typeof part === 'string');
  return typeof parent.at(-1) === 'number' ? `this item of \`${name}\`` : `\`${name}\``;
}

const adviceByField: Readonly<Record<string, string>> = {
  summary: 'one or two sentences that stand under the headline and in search results',
  newsType: '`news_story`, `press_release`, `government_response` or `world_news_story`',
  firstPublishedAt: 'the day of first publication, such as `2015-03-23`',
  startedOn: 'the first day in office, such as `2010-05-12`',
  slug: 'the last part of the address, in lower-case letters, digits and hyphens',
  name: 'the name without honorifics',
  url: 'an address that begins with `https://`, or with a slash for a page of this site',
  attachmentType: '`file`, `html` or `external`',
};

/** What a missing field is for, where its name does not say so. */
export function aboutField(
  field: string,
  parent: ProblemPath,
  document: { kind?: unknown },
): string | undefined {
  if (parent.length === 0 && field === 'title')
    return document.kind === 'news-story' ? 'the headline' : undefined;
  if (parent.length === 0 && field === 'body') return 'the text stands under the front matter';
  return adviceByField[field];
}
