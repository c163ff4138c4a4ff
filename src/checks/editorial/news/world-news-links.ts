import type { ProblemKind } from '../../../problems/kind.js';
import { documentRule } from '../../rule.js';
import { contentTypes } from '../sources.js';

const kind: ProblemKind<{ advice: string }> = {
  code: 'world-news-links',
  severity: 'warning',
  summary: 'A world news story belongs to a worldwide organisation, and to no organisation or minister.',
  advice:
    'GOV.UK shows world news under the embassy or other worldwide organisation that publishes it. Name it in ' +
    '`worldwideOrganisations`, and leave `organisations` and ministers’ `roles` out. News of a department is a news ' +
    'story or a press release.',
  message: ({ advice }) => advice,
};

const story = { newsType: 'world_news_story', organisations: undefined };

/** World news stories with the links of other news. */
export const worldNewsLinks = documentRule({
  kinds: [kind],
  source: contentTypes('news articles'),
  right: [{ fields: { ...story, worldwideOrganisations: ['british-embassy-tashkent'] } }],
  wrong: [
    {
      fields: {
        ...story,
        worldwideOrganisations: ['british-embassy-tashkent'],
        organisations: ['foreign-commonwealth-office'],
      },
    },
  ],
  check({ content }, report) {
    if (content.kind !== 'news-story' || content.newsType !== 'world_news_story') return;
    if ((content.worldwideOrganisations ?? []).length === 0) {
      const advice =
        'Name the embassy or other worldwide organisation of this story in `worldwideOrganisations`.';
      report(kind, { advice }, { path: ['newsType'] });
    }
    if ((content.organisations ?? []).length > 0) {
      const advice =
        'Leave `organisations` out: a world news story belongs to a worldwide organisation only.';
      report(kind, { advice }, { path: ['organisations'] });
    }
    for (const [index, role] of (content.roles ?? []).entries()) {
      if (!/minister|secretary-of-state/.test(role)) continue;
      const advice = `Leave the role \`${role}\` out: a world news story names no minister.`;
      report(kind, { advice }, { path: ['roles', index] });
    }
  },
});
