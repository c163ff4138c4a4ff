import { distance } from 'fastest-levenshtein';

/**
 * Finds the name that is nearest in spelling to one that is not known.
 *
 * @param name - What was written.
 * @param known - The names that there are.
 * @returns The nearest, or `undefined` if none is near enough to be meant: at most a third of it may differ.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(name.length / 3));
  let nearest: string | undefined;
  let least = limit + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const changes = distance(name.toLowerCase(), candidate.toLowerCase());
    if (changes >= least) continue;
    least = changes;
    nearest = candidate;
  }
  return nearest;
}
