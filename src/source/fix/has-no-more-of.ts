import type { Problem } from '../../problems/problem.js';

/** Whether there are of no code more problems than before. */
export function hasNoMoreOf(before: readonly Problem[], after: readonly Problem[]): boolean {
  const left = new Map<string, number>();
  for (const { code } of before) left.set(code, (left.get(code) ?? 0) + 1);
  return after.every(({ code }) => {
    const count = left.get(code) ?? 0;
    left.set(code, count - 1);
    return count > 0;
  });
}
