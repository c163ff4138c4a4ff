import type { ContentKind } from '../../types/content.js';

/** The folder of each kind of content. */
export const kindOfFolder: Readonly<Record<string, ContentKind>> = {
  news: 'news-story',
  organisations: 'organisation',
  governments: 'government-era',
  strategies: 'strategy',
  strands: 'strategy-strand',
  people: 'person',
  roles: 'role',
};

/** How a file is written. */
export type SourceFormat = 'markdown' | 'html' | 'yaml' | 'json' | 'ndjson';

const formatOfEnding: Readonly<Record<string, SourceFormat>> = {
  md: 'markdown',
  html: 'html',
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  ndjson: 'ndjson',
};

/** The endings of content files, without the dot. */
export const contentEndings = Object.keys(formatOfEnding);

/** A locale as GOV.UK writes it: `cy`, `pa-pk`, `es-419`. */
const localeBeforeEnding = /\.([a-z]{2}(?:-(?:[a-z]{2}|\d{3}))?)$/;

/** The format of a file, by the ending of its name, or `undefined` if it is not content. */
export function formatOf(path: string): SourceFormat | undefined {
  const ending = /\.([A-Za-z]+)$/.exec(path)?.[1]?.toLowerCase();
  return ending === undefined
    ? undefined
    : Object.hasOwn(formatOfEnding, ending)
      ? formatOfEnding[ending]
      : undefined;
}

/** Says what kind of content a file holds, by the folders above it. The path has `/` between its parts. */
export type KindOfFile = (file: string) => ContentKind | undefined;

/** The kind of content in a file, by the nearest folder above it that is named after one. */
export function kindOf(path: string): ContentKind | undefined {
  const folders = path.split('/').slice(0, -1);
  const folder = folders.findLast((name) => Object.hasOwn(kindOfFolder, name));
  return folder === undefined ? undefined : kindOfFolder[folder];
}

/** What the name of a file says: `story.cy.md` is the Welsh `story`. */
export function nameOf(path: string): { slug: string; locale?: string | undefined } {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const locale = localeBeforeEnding.exec(name)?.[1];
  return locale === undefined ? { slug: name } : { slug: name.slice(0, -locale.length - 1), locale };
}
