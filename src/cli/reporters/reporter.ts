import type { Problem } from '../../problems/problem.js';
import type { Rule } from '../../checks/rule.js';

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
  /** Whether to write colours. */
  colour: boolean;
  /** The rules that were there, for formats that describe them. */
  rules: ReadonlyArray<Rule>;
  /** Version of this package. */
  version: string;
}

/** Turns a report into a text, which is the same for the same report. */
export type Reporter = (report: Report) => string;

/** The formats, each loaded when it is asked for. */
export const reporters: Readonly<Record<string, () => Promise<{ reporter: Reporter }>>> = {
  pretty: () => import('./pretty.js'),
  compact: () => import('./compact.js'),
  json: () => import('./json.js'),
  github: () => import('./github.js'),
  sarif: () => import('./sarif.js'),
  junit: () => import('./junit.js'),
  checkstyle: () => import('./checkstyle.js'),
};
