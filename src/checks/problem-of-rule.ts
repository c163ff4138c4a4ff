import { problemOf } from '../problems/kind.js';
import { ruleFailed } from '../problems/kinds/config.js';
import type { DocumentId, Problem } from '../problems/problem.js';
import { nameOfRule, type Rule } from './rule.js';

/** The problem of a rule that threw. The others still say what they find. */
export function problemOfRule(rule: Rule, error: unknown, document?: DocumentId): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const reason = message.split('\n', 1)[0]!.slice(0, 500);
  return problemOf(ruleFailed, { rule: nameOfRule(rule), reason }, { document });
}

/**
 * Makes sure that a rule has said all that it finds. A function that returns a promise is one that returns nothing to
 * TypeScript, so this shows only here.
 *
 * @throws {@link TypeError} if there is a promise. What becomes of it does no harm.
 */
export function assertFinished(result: unknown): void {
  if (!(result instanceof Promise)) return;
  result.catch(() => undefined);
  throw new TypeError('`check` returns a promise, and nobody waits for it');
}
