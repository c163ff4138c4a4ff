import { datesOutOfOrder } from '../../problems/kinds/dates.js';
import type { ProblemPath } from '../../problems/problem.js';
import { compareMoments } from '../../time/moment.js';
import { documentRule, type Report } from '../rule.js';
import type { Content } from '../../types/content.js';

type Dated = [path: ProblemPath, value: string | undefined];

/** What begins comes before what ends, and a publication before its changes. */
export const datesInOrder = documentRule({
  kinds: [datesOutOfOrder],
  check({ content }, report) {
    for (const [earlier, later] of pairsOf(content)) compare(earlier, later, report);
  },
});

function* pairsOf(content: Content): Iterable<[earlier: Dated, later: Dated]> {
  switch (content.kind) {
    case 'news-story':
      yield* publicationPairs(['firstPublishedAt'], content.firstPublishedAt, content);
      break;
    case 'strategy':
      yield* publicationPairs(['publishedOn'], content.publishedOn, content);
      yield [
        [['period', 'startedOn'], content.period?.startedOn],
        [['period', 'endedOn'], content.period?.endedOn],
      ];
      break;
    case 'organisation':
      yield [
        [['foundedOn'], content.foundedOn],
        [['dissolvedOn'], content.dissolvedOn],
      ];
      break;
    case 'government-era':
      yield [
        [['startedOn'], content.startedOn],
        [['endedOn'], content.endedOn],
      ];
      break;
    case 'role':
      for (const [index, { startedOn, endedOn }] of (content.appointments ?? []).entries()) {
        yield [
          [['appointments', index, 'startedOn'], startedOn],
          [['appointments', index, 'endedOn'], endedOn],
        ];
      }
      break;
    default:
  }
}

interface Published {
  updatedAt?: string | undefined;
  changes?: { at: string }[] | undefined;
  withdrawal?: { at?: string | undefined } | undefined;
}

function* publicationPairs(
  path: ProblemPath,
  day: string | undefined,
  { updatedAt, changes, withdrawal }: Published,
): Iterable<[Dated, Dated]> {
  const published: Dated = [path, day];
  if (updatedAt !== undefined) yield [published, [['updatedAt'], updatedAt]];
  if (withdrawal?.at !== undefined) yield [published, [['withdrawal', 'at'], withdrawal.at]];
  for (const [index, change] of (changes ?? []).entries())
    yield [published, [['changes', index, 'at'], change.at]];
}

function compare([earlierPath, earlier]: Dated, [laterPath, later]: Dated, report: Report): void {
  if (earlier === undefined || later === undefined || earlier === later) return;
  // Of a day and a moment only the days can be compared.
  const shorter = Math.min(earlier.length, later.length);
  const isBefore =
    shorter === 10 ? later.slice(0, 10) < earlier.slice(0, 10) : compareMoments(later, earlier) < 0;
  if (!isBefore) return;
  const values = {
    later: String(laterPath.at(-1)),
    laterDay: later,
    earlier: String(earlierPath.at(-1)),
    earlierDay: earlier,
  };
  report(datesOutOfOrder, values, { path: laterPath });
}
