import type { Problem } from '../../problems/problem.js';

/** The problems of a check that the next one no longer found. One that only moved to another line is still there. */
export function putRightBetween(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const left = new Map<string, number>();
  for (const problem of after) {
    const key = keyOf(problem);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return before.filter((problem) => {
    const key = keyOf(problem);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
}

function keyOf({ file, code, path, message }: Problem): string {
  return [file, code, path.join('.'), message].join('\n');
}
