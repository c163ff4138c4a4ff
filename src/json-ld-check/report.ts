import { problemOf, type ProblemKind } from '../problems/kind.js';
import type { Problem, ProblemPath } from '../problems/problem.js';

/** A problem, and whether it is about the key at its path or about the value. */
export interface Finding {
  problem: Problem;
  target: 'key' | 'value';
}

/** Notes a problem at a path. */
export type Report = <Values>(
  kind: ProblemKind<Values>,
  values: Values,
  path: ProblemPath,
  target?: Finding['target'],
) => void;

/** Collects what rules report. */
export function collectFindings(): { findings: Finding[]; report: Report } {
  const findings: Finding[] = [];
  return {
    findings,
    report: (kind, values, path, target = 'value') => {
      findings.push({ problem: problemOf(kind, values, { path }), target });
    },
  };
}
