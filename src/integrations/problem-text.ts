import { placeOf, sentenceOf, visible } from '../cli/problem-line.js';
import type { Problem } from '../problems/problem.js';

/** The problems that make a tool fail: errors, warnings too, or none. */
export function worst(problems: readonly Problem[], failOn: 'error' | 'warning' | 'never'): Problem[] {
  if (failOn === 'never') return [];
  return problems.filter(
    ({ severity }) => severity === 'error' || (failOn === 'warning' && severity === 'warning'),
  );
}

/** Problems as text, one a line, with their places and codes. */
export function listOfProblems(problems: readonly Problem[]): string {
  return problems.map(lineOfProblem).join('\n');
}

function lineOfProblem(problem: Problem): string {
  const place = placeOf(problem);
  return `${place === '' ? '' : `${place}: `}${visible(sentenceOf(problem))} (${problem.code})`;
}
