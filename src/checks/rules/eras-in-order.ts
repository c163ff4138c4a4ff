import { gapBetweenEras, overlappingEras } from '../../problems/kinds/catalogue.js';
import { defaultLocale, localeOf } from '../../catalogue/identity.js';
import type { GovernmentEra } from '../../types/government-era.js';
import { catalogueRule } from '../rule.js';

/** One government follows another, without a day between them and without a day too many. */
export const erasInOrder = catalogueRule({
  kinds: [overlappingEras, gapBetweenEras],
  check({ catalogue, documents }, report) {
    const own = new Set<unknown>(documents.map(({ content }) => content));
    const eras = catalogue
      .all('government-era')
      .filter((era) => localeOf(era) === defaultLocale)
      .sort((one, other) => (one.startedOn < other.startedOn ? -1 : 1));
    for (const [index, era] of eras.entries()) {
      const next = eras[index + 1];
      // What the registers hold is not the author's to correct.
      if (!next || !(own.has(era) || own.has(next))) continue;
      const subject = own.has(era) ? era : next;
      const values = { other: subject === era ? next.slug : era.slug, startedOn: next.startedOn };
      const path = [subject === era ? 'endedOn' : 'startedOn'];
      if (era.endedOn === undefined || era.endedOn > next.startedOn) {
        report(subject, overlappingEras, values, { path });
      } else if (daysBetween(era, next) > 1) report(subject, gapBetweenEras, values, { path });
    }
  },
});

const millisecondsInDay = 86_400_000;

function daysBetween(era: GovernmentEra, next: GovernmentEra): number {
  return (Date.parse(next.startedOn) - Date.parse(era.endedOn!)) / millisecondsInDay;
}
