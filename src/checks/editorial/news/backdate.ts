import type { ProblemKind } from '../../../problems/kind.js';
import { dayOf } from '../../../time/london.js';
import { isDayOrMoment } from '../../../time/moment.js';
import { documentRule } from '../../rule.js';

const kind: ProblemKind<{ day: string; advice: string }> = {
  code: 'backdate',
  severity: 'warning',
  summary: 'The day of first publication is not before 1900 and not in the future.',
  advice:
    'GOV.UK’s publishing tool takes a first publication from 1 January 1900 to today. A story that is to come out later ' +
    'is scheduled, and has no day of publication until then.',
  message: ({ day, advice }) => `Give the day of first publication: ${day} is ${advice}.`,
};

const firstDay = '1900-01-01';

/** Days of publication that GOV.UK does not take. */
export const backdate = documentRule({
  kinds: [kind],
  source: { title: 'alphagov/whitehall app/models/edition.rb' },
  right: [{ fields: { firstPublishedAt: '2015-03-23' } }],
  wrong: [{ fields: { firstPublishedAt: '1815-06-18' } }],
  check({ content }, report, { isToCome }) {
    const field = content.kind === 'strategy' ? 'publishedOn' : 'firstPublishedAt';
    const value =
      content.kind === 'strategy'
        ? content.publishedOn
        : content.kind === 'news-story'
          ? content.firstPublishedAt
          : undefined;
    if (typeof value !== 'string' || !isDayOrMoment(value)) return;
    const day = dayOf(value);
    if (day < firstDay) report(kind, { day, advice: 'before 1900' }, { path: [field] });
    else if (isToCome(day)) report(kind, { day, advice: 'in the future' }, { path: [field] });
  },
});
