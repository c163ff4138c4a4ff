import { localeOf } from '../../catalogue/identity.js';
import { translationDiffers } from '../../problems/kinds/catalogue.js';
import type { Content } from '../../types/content.js';
import { catalogueRule } from '../rule.js';

/** The fields that hold facts: the same in every language. */
const facts: Readonly<Partial<Record<Content['kind'], readonly string[]>>> = {
  'news-story': [
    'newsType',
    'firstPublishedAt',
    'organisations',
    'worldwideOrganisations',
    'people',
    'roles',
    'governmentEra',
    'political',
    'strategy',
    'contentId',
  ],
  organisation: ['organisationType', 'status', 'brand', 'parents', 'political', 'contentId'],
  'government-era': ['startedOn', 'endedOn'],
  strategy: ['publishedOn', 'organisations', 'governmentEra', 'political', 'contentId'],
  'strategy-strand': ['strategy', 'position', 'organisations', 'contentId'],
  role: ['roleType', 'organisations', 'appointments', 'contentId'],
};

/** A translation gives the same facts as its original. */
export const translationsAgree = catalogueRule({
  kinds: [translationDiffers],
  check({ catalogue, documents }, report) {
    for (const { content } of documents) {
      if (localeOf(content) === 'en') continue;
      const original = catalogue.translations(content)[0];
      if (!original || original === content) continue;
      for (const field of facts[content.kind] ?? []) {
        const own = (content as unknown as Record<string, unknown>)[field];
        const theirs = (original as unknown as Record<string, unknown>)[field];
        // What a translation leaves out, it does not contradict.
        if (own === undefined || theirs === undefined || sameValue(own, theirs)) continue;
        const language = localeOf(original) === 'en' ? 'English' : `\`${localeOf(original)}\``;
        report(content, translationDiffers, { field, original: language }, { path: [field] });
      }
    }
  },
});

function sameValue(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
