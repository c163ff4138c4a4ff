import type { Problem } from '../../problems/problem.js';

/** Sorts problems by file, place and code, so that the same content gives the same report. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.sort(
    (one, other) =>
      compare(one.file ?? '', other.file ?? '') ||
      (one.line ?? 0) - (other.line ?? 0) ||
      (one.column ?? 0) - (other.column ?? 0) ||
      compare(one.code, other.code) ||
      compare(one.message, other.message),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
