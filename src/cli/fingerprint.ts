import { createHash } from 'node:crypto';
import type { Problem } from '../problems/problem.js';

/**
 * Names each problem so that it is known again when lines move: by its file, code, path and sentence, and by its
 * place among those that are the same in all of that.
 *
 * @param nameOf - The name by which a file is known, so that `content` and `./content` are one.
 */
export function fingerprintsOf(problems: readonly Problem[], nameOf: (file: string) => string): string[] {
  const seen = new Map<string, number>();
  const names = new Map<string | undefined, string | undefined>([[undefined, undefined]]);
  return problems.map(({ file, code, message, document, path }) => {
    if (!names.has(file)) names.set(file, nameOf(file!));
    const facts = JSON.stringify([names.get(file), code, document, path, message]);
    const count = seen.get(facts) ?? 0;
    seen.set(facts, count + 1);
    return createHash('sha256').update(`${facts}#${count}`).digest('hex').slice(0, 32);
  });
}
