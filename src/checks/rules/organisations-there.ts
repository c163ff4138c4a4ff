import { publicationDayOf } from '../../catalogue/publication-day.js';
import { organisationNotThere } from '../../problems/kinds/catalogue.js';
import type { Organisation } from '../../types/organisation.js';
import { catalogueRule } from '../rule.js';

/** A document comes from a time when its organisations were there. */
export const organisationsThere = catalogueRule({
  kinds: [organisationNotThere],
  check({ catalogue, documents }, report) {
    for (const { content } of documents) {
      if (content.kind !== 'news-story' && content.kind !== 'strategy') continue;
      const day = publicationDayOf(content);
      if (day === undefined) continue;
      for (const [index, slug] of (content.organisations ?? []).entries()) {
        const organisation = catalogue.resolve('organisation', slug);
        const reason = organisation && absence(organisation, day);
        if (!reason) continue;
        const values = { organisation: slug, day, reason };
        report(content, organisationNotThere, values, { path: ['organisations', index] });
      }
    }
  },
});

function absence({ foundedOn, dissolvedOn }: Organisation, day: string): string | undefined {
  if (foundedOn !== undefined && day < foundedOn) return `began on ${foundedOn}`;
  if (dissolvedOn !== undefined && day > dissolvedOn) return `ended on ${dissolvedOn}`;
  return undefined;
}
