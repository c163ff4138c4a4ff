import type { FileEdit, Fix, Problem } from '../../../problems/problem.js';
import { addressFrom } from '../file-names.js';
import type { Report } from '../reporter.js';
import { levelOf, textOf } from './text.js';

/** Stands for the folder that relative addresses start from. */
export const rootId = 'SRCROOT';

/** What a result takes from the report around it. */
export interface ResultIds {
  /** Place of its code in the list of rules. */
  ruleIndex: number;
  fingerprint: string;
}

type Source = Pick<Report, 'root' | 'positionOf'>;

/** Makes a result of a problem that stands in a file. */
export function toResult(problem: Problem, { ruleIndex, fingerprint }: ResultIds, source: Source): object {
  const { code, severity, fix, file = '' } = problem;
  const artifactLocation = locationOf(file, source.root);
  const fixes = fix && fixesOf(fix, file, artifactLocation, source);
  return {
    ruleId: code,
    ruleIndex,
    level: levelOf[severity],
    message: { text: textOf(problem) },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(problem) } }],
    // GitHub's upload adds `primaryLocationLineHash`, by which it knows an alert again, from the lines around it.
    partialFingerprints: { 'despatch/v1': fingerprint },
    ...(fixes && { fixes }),
  };
}

function locationOf(file: string, root: string): object {
  const uri = addressFrom(root, file);
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: rootId };
}

/** GitHub wants a line of every result, of a file that cannot be read too. */
function regionOf({ line = 1, column, endLine, endColumn }: Problem): object {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function fixesOf(
  { description, fileEdits }: Fix,
  file: string,
  artifactLocation: object,
  { positionOf }: Source,
): object[] | undefined {
  const replacements = fileEdits?.map((edit) => toReplacement(edit, (at) => positionOf(file, at)));
  if (!replacements || replacements.includes(undefined)) return undefined;
  return [{ description: { text: description }, artifactChanges: [{ artifactLocation, replacements }] }];
}

function toReplacement(
  { start, end, text }: FileEdit,
  positionOf: (offset: number) => ReturnType<Report['positionOf']>,
): object | undefined {
  const from = positionOf(start);
  const to = positionOf(end);
  if (!from || !to) return undefined;
  const deletedRegion = {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
  };
  return { deletedRegion, ...(text !== '' && { insertedContent: { text } }) };
}
