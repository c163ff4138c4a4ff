import { governmentEraOf, isHistoric } from '../../catalogue/history-mode.js';
import { publicationDayOf } from '../../catalogue/publication-day.js';
import { isDay } from '../../time/day.js';
import { compareMoments } from '../../time/moment.js';
import type { NewsStory } from '../../types/news-story.js';
import type { Strategy } from '../../types/strategy.js';
import { dateOf } from '../dates.js';
import type { GraphDraft } from '../graph-draft.js';
import type { WorkStatus } from '../nodes/news-article.js';
import type { Reference } from '../nodes/reference.js';
import { governmentReference } from './government-reference.js';

/** What becomes of a story or strategy over time: when it came out, under whom, and whether it still holds. */
export interface Publication {
  /** Day of first publication, if it is one of the calendar. */
  day: string | undefined;
  datePublished: string | undefined;
  dateModified: string | undefined;
  sourceOrganization: Reference | undefined;
  creativeWorkStatus: WorkStatus[];
  expires: string | undefined;
}

/** Reads the publication of a story or strategy, and adds its government. */
export function publicationOf(draft: GraphDraft, content: NewsStory | Strategy): Publication {
  const datePublished = dateOf(content.kind === 'strategy' ? content.publishedOn : content.firstPublishedAt);
  const publicationDay = datePublished === undefined ? undefined : publicationDayOf(content);
  const day = publicationDay !== undefined && isDay(publicationDay) ? publicationDay : undefined;
  // A date that is none is left out, and so is what would follow from it.
  const isDated = day !== undefined || content.governmentEra !== undefined;
  const era = isDated ? governmentEraOf(content, draft.catalogue, draft) : undefined;
  const status: WorkStatus[] = [];
  if (content.withdrawal !== undefined) status.push('Withdrawn');
  if (isDated && isHistoric(content, draft.catalogue, draft)) status.push('Historic');
  return {
    day,
    datePublished,
    dateModified: lastChangeOf(content, datePublished),
    sourceOrganization: governmentReference(draft, era),
    creativeWorkStatus: status,
    expires: dateOf(content.withdrawal?.at),
  };
}

/**
 * The last real change that is known: the one that the document gives, else the latest that readers were told of.
 *
 * One before the publication is none: GOV.UK's items can be off by seconds.
 */
function lastChangeOf(
  { updatedAt, changes = [] }: NewsStory | Strategy,
  published: string | undefined,
): string | undefined {
  const told = changes.map(({ at }) => dateOf(at)).filter((at) => at !== undefined);
  const change = dateOf(updatedAt) ?? told.toSorted(compareMoments).at(-1);
  const isEarlier = change !== undefined && published !== undefined && compareMoments(change, published) < 0;
  return isEarlier ? undefined : change;
}
