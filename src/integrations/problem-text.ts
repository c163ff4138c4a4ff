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

function lineOfProblem({ file, line, column, message, hint, code }: Problem): string {
  const place =
    file === undefined ? '' : line === undefined ? `${file}: ` : `${file}:${line}:${column ?? 1}: `;
  return `${place}${message}${hint === undefined ? '' : ` ${hint}`} (${code})`;
}
