import { placeOf, sentenceOf, visible } from '../cli/problem-line.js';
import { nameFrom } from '../cli/reporters/file-names.js';
import type { Problem } from '../problems/problem.js';

/** The problems that make a tool fail: errors, warnings too, or none. */
export function worst(problems: readonly Problem[], failOn: 'error' | 'warning' | 'never'): Problem[] {
  if (failOn === 'never') return [];
  return problems.filter(
    ({ severity }) => severity === 'error' || (failOn === 'warning' && severity === 'warning'),
  );
}

/**
 * Problems as text, one a line, with their places and codes.
 *
 * @param root - The folder that names of files are shown from.
 */
export function listOfProblems(problems: readonly Problem[], root: string): string {
  return problems.map((problem) => lineOfProblem(problem, root)).join('\n');
}

function lineOfProblem(problem: Problem, root: string): string {
  const { file, code } = problem;
  const place = placeOf({ ...problem, file: file === undefined ? undefined : nameFrom(root, file) });
  return `${place === '' ? '' : `${place}: `}${visible(sentenceOf(problem))} (${code})`;
}
