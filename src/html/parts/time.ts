import type { Element } from 'hast';
import { formatDay } from '../../time/format-day.js';
import { dayOf } from '../../time/london.js';
import { isDayOrMoment, momentOf } from '../../time/moment.js';
import { element } from '../element.js';
import { languageProperties, type View } from '../view.js';

/**
 * A day or moment as readers see it, `23 March 2015`, with the exact one for programs.
 *
 * In English where the names of the months are not known in the language of the page.
 *
 * @returns Nothing if the text is no day or moment.
 */
export function time(view: View, dayOrMoment: string): Element | undefined {
  if (!isDayOrMoment(dayOrMoment)) return undefined;
  const isEnglish = view.words?.months === undefined;
  return element(
    'time',
    {
      dateTime: dayOrMoment.includes('T') ? forAttribute(momentOf(dayOrMoment)) : dayOrMoment,
      ...(isEnglish && view.locale !== 'en' ? languageProperties('en') : {}),
    },
    isEnglish ? formatDay(dayOrMoment) : localDay(view, dayOrMoment),
  );
}

function localDay({ words }: View, dayOrMoment: string): string {
  const [year, month, day] = dayOf(dayOrMoment).split('-').map(Number) as [number, number, number];
  return (words?.date ?? '{day} {month} {year}')
    .replace('{day}', String(day))
    .replace('{month}', words?.months?.[month - 1] ?? '')
    .replace('{year}', String(year));
}

/** HTML allows three digits of a second's fraction. */
function forAttribute(moment: string): string {
  return moment.replace(/(\.\d{3})\d+/, '$1');
}
