import { nearestName } from '../catalogue/nearest-name.js';
import type { Rule } from './rule.js';

/** A code that no problem has, and the nearest one that some has. */
export interface UnknownRule {
  code: string;
  nearest: string | undefined;
}

/**
 * Finds the codes that no problem has.
 *
 * @param codes - Codes as a configuration or a command line names them.
 * @param extraRules - Rules beside those of the library.
 */
export async function unknownRules(
  codes: readonly string[],
  extraRules: Iterable<Rule>,
): Promise<UnknownRule[]> {
  if (codes.length === 0) return [];
  const { allKinds } = await import('./all-kinds.js');
  const known = new Set(allKinds().keys());
  for (const { kinds } of extraRules) for (const { code } of kinds) known.add(code);
  return codes
    .filter((code) => !known.has(code))
    .map((code) => ({ code, nearest: nearestName(code, known) }));
}
