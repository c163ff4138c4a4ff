import type { Problem } from '../problems/problem.js';
import type { Content, ContentKind } from '../types/content.js';

/** A document that has its model's shape again, so that rules can look at what is right of it. */
export interface Repaired {
  content: Content;
  /** The fields that were put in, of which no rule may speak. */
  madeUp: ReadonlySet<string>;
}

type Fields = Record<string, unknown>;

/** What stands in for the fields that a model needs. */
const standIns: Readonly<Record<ContentKind, Fields>> = {
  'news-story': {
    newsType: 'news_story',
    title: 'Title',
    summary: 'Summary.',
    body: { govspeak: '' },
    firstPublishedAt: '2000-01-01',
  },
  organisation: { title: 'Title' },
  'government-era': { title: 'Title', startedOn: '2000-01-01' },
  strategy: { title: 'Title' },
  'strategy-strand': { title: 'Title' },
  person: { name: 'Name' },
  role: { title: 'Title' },
};

/** Takes out the fields that are wrong and puts stand-ins in the place of those that the model needs. */
export function repair(
  fields: Fields,
  kind: ContentKind,
  problems: readonly Pick<Problem, 'path'>[],
): Repaired {
  const right: Fields = { ...fields };
  const madeUp = new Set<string>();
  for (const { path } of problems) {
    const field = path[0];
    if (field === undefined) continue;
    madeUp.add(String(field));
    delete right[String(field)];
  }
  const content = {
    ...standIns[kind],
    ...right,
    kind,
    slug: typeof fields['slug'] === 'string' ? fields['slug'] : '',
  };
  return { content: content as unknown as Content, madeUp };
}
