import type { Problem } from '../../problems/problem.js';
import type { Rule } from '../../checks/rule.js';
import type { Position } from '../../source/position/line-index.js';

/** What a reporter writes about. */
export interface Report {
  /** The problems, sorted by file and place. */
  problems: readonly Problem[];
  /** Files that were checked. */
  fileCount: number;
  /** Documents that were checked. */
  documentCount: number;
  /** Problems that a baseline or a comment keeps out of {@link Report.problems}. */
  hiddenCount: number;
  /** Gives a line of a file, from 1, for an excerpt. */
  lineOf(file: string, line: number): string | undefined;
  /** Turns an offset in a file, without its byte order mark, into a line and a column. */
  positionOf(file: string, offset: number): Position | undefined;
  /** Whether to write colours. */
  colour: boolean;
  /** The rules that were there, for formats that describe them. */
  rules: ReadonlyArray<Rule>;
  /** Version of this package. */
  version: string;
  /** The folder that names of files start from: the one in which the command runs. */
  root: string;
}

/**
 * Turns a report into a text, which is the same for the same report. It comes in pieces, so that a report on more
 * problems than one string can hold is written too.
 */
export type Reporter = (report: Report) => Iterable<string>;

/** Loads a reporter. What shows problems need not be loaded where there are none. */
type LoadReporter = (report: Pick<Report, 'problems'>) => Promise<{ reporter: Reporter }>;

/** The formats, each loaded when it is asked for. */
export const reporters: Readonly<Record<string, LoadReporter>> = {
  pretty: ({ problems }) => (problems.length === 0 ? import('./clean.js') : import('./pretty.js')),
  compact: () => import('./compact.js'),
  json: () => import('./json.js'),
  github: () => import('./github.js'),
  sarif: () => import('./sarif.js'),
  junit: () => import('./junit.js'),
  checkstyle: () => import('./checkstyle.js'),
};
