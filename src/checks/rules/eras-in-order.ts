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
      // An end before the start is a problem by itself, and says nothing about others.
      .filter((era) => localeOf(era) === defaultLocale && !(lastDayOf(era) < era.startedOn))
      .sort((one, other) => (one.startedOn < other.startedOn ? -1 : 1));
    const tooLong = new Set<GovernmentEra>();
    let before: GovernmentEra | undefined;
    for (const era of eras) {
      // What the registers hold is not the author's to correct.
      if (before && (own.has(before) || own.has(era))) {
        const isNext = own.has(before);
        const values = { other: isNext ? era : before, isNext };
        const path = [isNext ? 'endedOn' : 'startedOn'];
        const subject = isNext ? before : era;
        if (lastDayOf(before) > era.startedOn) {
          // One end too late is one problem, however many governments followed.
          if (!tooLong.has(subject)) report(subject, overlappingEras, values, { path });
          if (isNext) tooLong.add(before);
        } else if (daysBetween(before, era) > 1) {
          report(subject, gapBetweenEras, values, { path });
        }
      }
      if (!before || lastDayOf(era) > lastDayOf(before)) before = era;
    }
  },
});

/** The day on which an era ends: after all others if it goes on. */
function lastDayOf({ endedOn = '9999-12-31' }: GovernmentEra): string {
  return endedOn;
}

const millisecondsInDay = 86_400_000;

function daysBetween(era: GovernmentEra, next: GovernmentEra): number {
  return (Date.parse(next.startedOn) - Date.parse(era.endedOn!)) / millisecondsInDay;
}
