import { compareMoments, momentOf } from '../../time/moment.js';
import type { Change } from '../../types/parts/change.js';
import type { JsonValue } from '../../types/parts/json.js';

/** The note of the first entry in a history of changes, as GOV.UK's publishing tool writes it. */
const firstNote = 'First published.';

/** Path under {@link GovukForm.omits} that says that an item's history lacks its first publication. */
export const firstPublicationPath = 'details/change_history/first';

/** Writes the history of changes, the newest first. It ends with the first publication. */
export function changeHistory(
  changes: readonly Change[] | undefined,
  firstPublishedAt: string | undefined,
  omits: readonly string[] | undefined,
): JsonValue[] {
  const all = [...(changes ?? [])];
  const hasFirst =
    firstPublishedAt === undefined || all.some(({ at }) => compareMoments(at, firstPublishedAt) <= 0);
  if (!hasFirst && !omits?.includes(firstPublicationPath))
    all.push({ at: firstPublishedAt, note: firstNote });
  return all
    .sort((left, right) => compareMoments(right.at, left.at))
    .map(({ at, note }) => ({ public_timestamp: momentOf(at), note }));
}
