import type { ProblemKind } from '../../../problems/kind.js';
import { catalogueRule } from '../../rule.js';
import { writingGuidelines } from '../sources.js';

const kind: ProblemKind<{ title: string; other: string }> = {
  code: 'title-unique',
  severity: 'warning',
  summary: 'No two stories or strategies have one title.',
  advice:
    'Two pages with one title look like one page in search results and lists. Say in each title what tells it from ' +
    'the other. Translations of one document may share a title.',
  message: ({ title, other }) =>
    `Give this document a title of its own: \`${other}\` has the title “${title}” too.`,
};

/** Stories and strategies of one language that share a title. */
export const titleUnique = catalogueRule({
  kinds: [kind],
  source: writingGuidelines('clear titles'),
  check({ documents }, report) {
    const first = new Map<string, string>();
    for (const { content } of documents) {
      if (content.kind !== 'news-story' && content.kind !== 'strategy') continue;
      if (typeof content.title !== 'string') continue;
      const title = content.title.trim();
      const key = `${content.kind} ${content.locale ?? 'en'} ${title.replace(/\s+/g, ' ').toLowerCase()}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, content.slug);
      else report(content, kind, { title, other }, { path: ['title'] });
    }
  },
});
