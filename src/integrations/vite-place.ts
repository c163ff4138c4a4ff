import { excerptOf } from '../cli/excerpt.js';
import { createReportSources } from '../cli/report-sources.js';
import type { Problem } from '../problems/problem.js';

/** The place of a problem as Vite and Rollup take it: with columns from 0, and the line with a caret. */
export function placeIn(problem: Problem) {
  const { file, line, column = 1 } = problem;
  if (file === undefined || line === undefined) return {};
  const { lineOf } = createReportSources();
  const frame = excerptOf(problem, (number) => lineOf(file, number)).join('\n');
  return { id: file, loc: { file, line, column: column - 1 }, ...(frame !== '' && { frame }) };
}
