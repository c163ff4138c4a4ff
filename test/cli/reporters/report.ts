import type { Problem } from '../../../src/problems/problem.js';
import { createReportSources } from '../../../src/cli/report-sources.js';
import type { Report, Reporter } from '../../../src/cli/reporters/reporter.js';

/** A problem in which a test changes what it is about. */
export function problem(changes: Partial<Problem> = {}): Problem {
  return {
    code: 'wrong-value',
    severity: 'error',
    message: 'Write something else.',
    path: ['title'],
    file: 'news/a.md',
    line: 2,
    column: 8,
    endLine: 2,
    endColumn: 12,
    ...changes,
  };
}

/** A report on some problems in files with these texts. */
export function reportOn(
  problems: readonly Problem[],
  { texts = {}, ...changes }: Partial<Report> & { texts?: Readonly<Record<string, string>> } = {},
): Report {
  return {
    problems,
    fileCount: 1,
    documentCount: 1,
    hiddenCount: 0,
    ...createReportSources((file) => texts[file]),
    colour: false,
    rules: [],
    version: '1.2.3',
    root: '/site',
    ...changes,
  };
}

/** The whole text of a report. */
export function textOf(reporter: Reporter, report: Report): string {
  return [...reporter(report)].join('');
}

/** A text with every character that formats have trouble with: controls, quotes, halves of surrogate pairs. */
export const hostileText = 'a%b\r\nc:d,e<f>&"g\'\t]]>\u0000\u0007\u001b[31m\u0085\u2028\ud800x\udc00\ufffe😀';
