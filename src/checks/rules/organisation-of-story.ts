import { missingOrganisation } from '../../problems/kinds/document.js';
import { documentRule } from '../rule.js';

/** A story names an organisation or a worldwide organisation. */
export const organisationOfStory = documentRule({
  kinds: [missingOrganisation],
  check({ content }, report) {
    if (content.kind !== 'news-story') return;
    if ((content.organisations?.length ?? 0) + (content.worldwideOrganisations?.length ?? 0) > 0) return;
    const field = content.newsType === 'world_news_story' ? 'worldwideOrganisations' : 'organisations';
    report(missingOrganisation, { field }, { path: [field] });
  },
});
