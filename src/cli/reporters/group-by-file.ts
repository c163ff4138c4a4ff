import type { Problem } from '../../problems/problem.js';

/** Problems by the file they stand in, in the order of the report. Those of no file come under an empty name. */
export function groupByFile(problems: readonly Problem[]): Map<string, Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const file = problem.file ?? '';
    const group = groups.get(file);
    if (group) group.push(problem);
    else groups.set(file, [problem]);
  }
  return groups;
}
