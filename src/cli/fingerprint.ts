import { createHash } from 'node:crypto';
import type { Problem } from '../problems/problem.js';

/**
 * Names each problem so that it is known again when lines move: by its file, code, path and sentence, and by its
 * place among those that are the same in all of that.
 */
export function fingerprintsOf(problems: readonly Problem[]): string[] {
  const seen = new Map<string, number>();
  return problems.map(({ file, code, message, document, path }) => {
    const facts = JSON.stringify([file, code, document, path, message]);
    const count = seen.get(facts) ?? 0;
    seen.set(facts, count + 1);
    return createHash('sha256').update(`${facts}#${count}`).digest('hex').slice(0, 32);
  });
}
