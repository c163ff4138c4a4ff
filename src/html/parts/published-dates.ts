import type { ElementContent } from 'hast';
import { compareMoments, isDayOrMoment } from '../../time/moment.js';
import type { Change } from '../../types/parts/change.js';
import { element } from '../element.js';
import { say, type View } from '../view.js';
import { time } from './time.js';

/** When a document was published and changed. */
export interface PublicationDates {
  published?: string | undefined;
  updated?: string | undefined;
  changes?: readonly Change[] | undefined;
}

/** The days of first publication and of the last update, and what changed when, the latest first. */
export function publishedDates(
  view: View,
  { published, updated, changes = [] }: PublicationDates,
): ElementContent[] {
  const publishedTime = published === undefined ? undefined : time(view, published);
  const updatedTime = updated === undefined || updated === published ? undefined : time(view, updated);
  return [
    ...(publishedTime ? [line(say(view, 'published', { date: publishedTime }))] : []),
    ...(updatedTime ? [line(say(view, 'lastUpdated', { date: updatedTime }))] : []),
    ...changeHistory(view, changes),
  ];
}

function line(children: ElementContent[]): ElementContent {
  return element('p', { className: ['govuk-body', 'despatch-date'] }, children);
}

function changeHistory(view: View, changes: readonly Change[]): ElementContent[] {
  const known = changes.filter(({ at }) => isDayOrMoment(at));
  if (known.length === 0) return [];
  const latestFirst = known.sort((left, right) => compareMoments(right.at, left.at));
  return [
    element(
      'details',
      { className: ['govuk-details'] },
      element(
        'summary',
        { className: ['govuk-details__summary'] },
        element('span', { className: ['govuk-details__summary-text'] }, say(view, 'changes')),
      ),
      element(
        'div',
        { className: ['govuk-details__text'] },
        element(
          'ul',
          { className: ['govuk-list'] },
          latestFirst.map(({ at, note }) => element('li', {}, time(view, at), ': ', note)),
        ),
      ),
    ),
  ];
}
