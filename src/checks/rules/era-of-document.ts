import { governmentEraOn, latestEraOn } from '../../catalogue/government-era-on.js';
import { publicationDayOf } from '../../catalogue/publication-day.js';
import { backdated, wrongEra } from '../../problems/kinds/catalogue.js';
import { catalogueRule } from '../rule.js';

/** The government that a document names was in office on its day. */
export const eraOfDocument = catalogueRule({
  kinds: [wrongEra],
  check({ catalogue, documents }, report) {
    const eras = catalogue.all('government-era');
    for (const { content } of documents) {
      if (content.kind !== 'news-story' && content.kind !== 'strategy') continue;
      const { governmentEra, govuk } = content;
      // Editors of GOV.UK may choose another government than that of the day, and its items say so.
      if (governmentEra === undefined || govuk) continue;
      const named = catalogue.resolve('government-era', governmentEra);
      const day = publicationDayOf(content);
      if (!named || day === undefined) continue;
      const isInOffice = named.startedOn <= day && (named.endedOn === undefined || day <= named.endedOn);
      const right = latestEraOn(day, eras)?.slug;
      // On a hand-over day both the outgoing and the incoming government will do.
      if (isInOffice || right === named.slug) continue;
      report(content, wrongEra, { era: named.slug, day, right }, { path: ['governmentEra'] });
    }
  },
});

/** A document is not dated into the time of an earlier government. */
export const notBackdated = catalogueRule({
  kinds: [backdated],
  offByDefault: true,
  check({ catalogue, documents }, report, { today }) {
    const current = governmentEraOn(today, { catalogue, today });
    if (!current) return;
    for (const { content } of documents) {
      if (content.kind !== 'news-story' && content.kind !== 'strategy') continue;
      const day = publicationDayOf(content);
      if (day === undefined || day >= current.startedOn) continue;
      const era = governmentEraOn(day, { catalogue, today });
      const path = [content.kind === 'strategy' ? 'publishedOn' : 'firstPublishedAt'];
      if (era) report(content, backdated, { day, era: era.slug }, { path });
    }
  },
});
