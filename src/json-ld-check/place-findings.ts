import * as sourceKinds from '../problems/kinds/source.js';
import { problemOf } from '../problems/kind.js';
import type { Problem } from '../problems/problem.js';
import type { JsonFault } from '../source/json/json-node.js';
import { indexLines, type LineIndex } from '../source/position/line-index.js';
import { locateJson } from '../source/position/locate-json.js';
import type { JsonLdInput, JsonLdSource } from './read-input.js';
import type { Finding } from './report.js';

/** Gives findings and faults of JSON their lines and columns, if the input is a text, in the order of the input. */
export function placeFindings(
  findings: readonly Finding[],
  input: JsonLdInput,
  file: string | undefined,
): Problem[] {
  if (input.text === undefined) return findings.map(({ problem }) => withFile(problem, file));
  const lines = indexLines(input.text);
  const placed = findings.map((finding) => placeFinding(finding, input, lines));
  for (const source of input.sources) {
    for (const fault of source.faults) placed.push(placeFault(fault, source, lines));
  }
  return placed
    .toSorted(
      (left, right) => (left.line ?? 1) - (right.line ?? 1) || (left.column ?? 1) - (right.column ?? 1),
    )
    .map((problem) => withFile(problem, file));
}

function placeFinding({ problem, target }: Finding, input: JsonLdInput, lines: LineIndex): Problem {
  const isPage = input.kind === 'page';
  const source = input.sources[isPage ? Number(problem.path[0]) : 0];
  if (source?.root === undefined) return between(problem, 0, 0, lines);
  const { start, end } = locateJson(
    source.root,
    input.text!,
    isPage ? problem.path.slice(1) : problem.path,
    target,
  );
  return between(problem, source.start + start, source.start + end, lines);
}

function placeFault(
  { kind, reason, start, end }: JsonFault,
  source: JsonLdSource,
  lines: LineIndex,
): Problem {
  const problem =
    kind === 'syntax'
      ? problemOf(sourceKinds.invalidJson, { reason }, { path: source.path })
      : problemOf(sourceKinds.duplicateKey, { key: reason }, { path: source.path });
  return between(problem, source.start + start, source.start + end, lines);
}

function between(problem: Problem, start: number, end: number, lines: LineIndex): Problem {
  const from = lines.positionOf(start);
  const to = lines.positionOf(end);
  return { ...problem, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

function withFile(problem: Problem, file: string | undefined): Problem {
  return file === undefined ? problem : { ...problem, file };
}
