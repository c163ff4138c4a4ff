import type { Problem, Severity } from '../../problems/problem.js';
import type { Reporter } from './reporter.js';

const commandOf: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Annotations on the changed files of a pull request.
 *
 * Source: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export const reporter: Reporter = ({ problems }) =>
  problems.map((problem) => `${annotation(problem)}\n`).join('');

function annotation(problem: Problem): string {
  const { file, line, column, endLine, endColumn, code, message, severity } = problem;
  const properties: [string, string | number | undefined][] = [
    ['file', file],
    ['line', line],
    ['endLine', endLine],
    ['col', column],
    // GitHub shows columns only if the problem stands in one line.
    ['endColumn', endLine === line ? endColumn : undefined],
    ['title', code],
  ];
  const written = properties
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commandOf[severity]} ${written.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
