import type { Problem } from '../../problems/problem.js';

/** What problems that stand in no file come under. */
const noFile = '(no file)';

/** Problems by the file they stand in, in the order of the report. */
export function groupByFile(problems: readonly Problem[]): Map<string, Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const file = problem.file ?? noFile;
    const group = groups.get(file);
    if (group) group.push(problem);
    else groups.set(file, [problem]);
  }
  return groups;
}
