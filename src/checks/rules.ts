import type { Rule } from './rule.js';
import { integrityRules } from './rules/index-of-rules.js';

/** Loads every rule that comes with the library. The editorial ones are loaded with this call, not before. */
export async function loadRules(): Promise<ReadonlyArray<Rule>> {
  const { editorialRules } = await import('./editorial/index-of-rules.js');
  return [...integrityRules, ...editorialRules];
}
