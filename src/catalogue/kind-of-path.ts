import type { ContentKind } from '../types/content.js';
import { roleFolders } from './base-path.js';

/** What a path of GOV.UK's form leads to. */
export interface PathTarget {
  kind: ContentKind;
  slug: string;
  /** What follows behind the slug, such as `/about`; empty if nothing does. */
  below: string;
}

const kindOfFolder: Readonly<Record<string, ContentKind>> = {
  '/government/news/': 'news-story',
  '/government/organisations/': 'organisation',
  '/courts-tribunals/': 'organisation',
  '/government/people/': 'person',
  '/government/publications/': 'strategy',
  '/government/strands/': 'strategy-strand',
  '/government/roles/': 'role',
  ...Object.fromEntries(
    Object.values(roleFolders).map((folder) => [`/government/${folder}/`, 'role' as const]),
  ),
};

const form = /^(\/(?:government\/)?[a-z-]+\/)([^/.]+)(?:\.[a-z-]+)?(\/.*)?$/;
const era = /^\/government\/(\d{4}-[a-z0-9-]*government)(?:\.[a-z-]+)?$/;

/**
 * Reads what a path of GOV.UK's form leads to, such as the organisation of `/government/organisations/home-office`.
 *
 * @returns Nothing if the path has none of the forms that `basePathOf` gives.
 */
export function kindOfPath(path: string): PathTarget | undefined {
  const government = era.exec(path);
  if (government) return { kind: 'government-era', slug: government[1]!, below: '' };
  const match = form.exec(path);
  if (!match) return undefined;
  const [, folder, slug, below = ''] = match;
  if (!Object.hasOwn(kindOfFolder, folder!)) return undefined;
  return { kind: kindOfFolder[folder!]!, slug: slug!, below };
}
