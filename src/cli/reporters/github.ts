import type { Problem, Severity } from '../../problems/problem.js';
import { sentenceOf } from '../problem-line.js';
import { nameFrom } from './file-names.js';
import type { Reporter } from './reporter.js';

const commandOf: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Annotations on the changed files of a pull request.
 *
 * Source: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export const reporter: Reporter = function* ({ problems, root }) {
  for (const problem of problems) yield `${annotation(problem, root)}\n`;
};

function annotation(problem: Problem, root: string): string {
  const { file, line, column, endLine, endColumn, code, severity } = problem;
  const properties: [string, string | number | undefined][] = [
    ['file', file === undefined ? undefined : nameFrom(root, file)],
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
  return `::${commandOf[severity]} ${written.join(',')}::${escapeData(sentenceOf(problem))}`;
}

/** Escapes what ends a command. Other control characters would be obeyed by whoever reads the log. */
function escapeData(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replace(/[\0-\x1f\x7f-\x9f]/g, '\uFFFD');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
