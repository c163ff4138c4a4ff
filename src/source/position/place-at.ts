import type { Problem } from '../../problems/problem.js';
import type { SourceFile } from '../read/source-file.js';

/** Gives a problem its file, line and columns. */
export function placeAt(problem: Problem, source: SourceFile, start: number, end: number): Problem {
  const from = source.lines.positionOf(start);
  const to = source.lines.positionOf(Math.max(start, end));
  return {
    ...problem,
    file: source.file,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
  };
}
