import type { ElementContent } from 'hast';
import { nodesOf } from '../element.js';
import { say, type View } from '../view.js';
import { time } from './time.js';

/** The days from and to which something holds, such as an appointment; nothing if neither is given. */
export function daysOf(
  view: View,
  days: { startedOn?: string | undefined; endedOn?: string | undefined },
): ElementContent[] {
  const start = days.startedOn === undefined ? undefined : time(view, days.startedOn);
  const end = days.endedOn === undefined ? undefined : time(view, days.endedOn);
  if (start && end) return say(view, 'fromTo', { start, end });
  if (start) return say(view, 'since', { start });
  return end ? say(view, 'until', { end }) : [];
}

/** Names with the days for which each holds. */
export function namesWithDays(
  view: View,
  entries: ReadonlyArray<{
    name: ElementContent;
    startedOn?: string | undefined;
    endedOn?: string | undefined;
  }>,
): ElementContent[][] {
  return entries.map(({ name, ...days }) => {
    const when = daysOf(view, days);
    return nodesOf([name, when.length > 0 && [', ', ...when]]);
  });
}
