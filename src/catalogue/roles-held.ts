import type { HeldRole } from './catalogue.js';

/** Whether a person held a role on a day. The last day counts too; a day not given leaves that side open. */
export function holdsOn(held: Pick<HeldRole, 'startedOn' | 'endedOn'>, day: string): boolean {
  return (
    (held.startedOn === undefined || held.startedOn <= day) &&
    (held.endedOn === undefined || day <= held.endedOn)
  );
}

/** What helps to choose among roles that a person held on the same day. */
export interface RoleHints {
  /** The day. */
  day: string;
  /** Text that may name the role, such as the paragraph that introduces a quotation. */
  text: string;
  /** Slugs of roles that the document is tagged to. */
  tagged: readonly string[];
}

/**
 * Chooses the role in which a person spoke: of those held on the day the one that the text names, else one
 * that the document is tagged to, else the one taken up last.
 */
export function roleHeldBy(held: readonly HeldRole[], hints: RoleHints): HeldRole | undefined {
  const onDay = held.filter((each) => holdsOn(each, hints.day));
  const text = hints.text.toLowerCase();
  const named = onDay
    .filter(({ role }) => text.includes(role.title.toLowerCase()))
    .sort((left, right) => right.role.title.length - left.role.title.length);
  // `held` is ordered by first day, so the last one is the latest.
  return named[0] ?? onDay.findLast(({ role }) => hints.tagged.includes(role.slug)) ?? onDay.at(-1);
}
