import { distance } from 'fastest-levenshtein';

/**
 * Finds the name that is nearest in spelling to one that is not known.
 *
 * @param name - What was written.
 * @param known - The names that there are.
 * @returns The nearest, or `undefined` if none is near enough to be meant: at most a third of it may differ,
 *   or two neighbouring letters have changed places.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(name.length / 3));
  let nearest: string | undefined;
  let least = limit + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const changes = changesBetween(name.toLowerCase(), candidate.toLowerCase());
    if (changes >= least) continue;
    least = changes;
    nearest = candidate;
  }
  return nearest;
}

/** How many changes make one name of the other. Two neighbours that changed places are one slip of the fingers. */
function changesBetween(one: string, other: string): number {
  const changes = distance(one, other);
  if (changes !== 2 || one.length !== other.length) return changes;
  let at = 0;
  while (one[at] === other[at]) at++;
  const swapped = `${one.slice(0, at)}${one[at + 1]}${one[at]}${one.slice(at + 2)}`;
  return swapped === other ? 1 : changes;
}
