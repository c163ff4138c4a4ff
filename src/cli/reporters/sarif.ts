import type { Fix, Problem, Severity } from '../../problems/problem.js';
import type { ProblemKind } from '../../problems/kind.js';
import { fingerprintsOf } from '../fingerprint.js';
import type { Report, Reporter } from './reporter.js';

const levelOf: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0, for code scanning. Columns are UTF-16 units, which is SARIF's own default. */
export const reporter: Reporter = (report) => `${JSON.stringify(toSarif(report), null, 2)}\n`;

function toSarif(report: Report): object {
  const kinds = kindsOf(report);
  const codes = [...kinds.keys()];
  const fingerprints = fingerprintsOf(report.problems);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'despatch',
            version: report.version,
            semanticVersion: report.version,
            rules: [...kinds.values()].map(ruleOf),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: report.problems.map((problem, index) => resultOf(problem, codes, fingerprints[index]!)),
      },
    ],
  };
}

type Described = Pick<ProblemKind<never>, 'code' | 'severity'> & Partial<ProblemKind<never>>;

function kindsOf({ rules, problems }: Report): Map<string, Described> {
  const kinds = new Map<string, Described>();
  for (const rule of rules) for (const kind of rule.kinds) kinds.set(kind.code, kind);
  for (const { code, severity } of problems) if (!kinds.has(code)) kinds.set(code, { code, severity });
  return kinds;
}

function ruleOf({ code, severity, summary, advice }: Described): object {
  return {
    id: code,
    ...(summary && { shortDescription: { text: summary } }),
    ...(advice && { help: { text: advice, markdown: advice } }),
    defaultConfiguration: { level: levelOf[severity] },
  };
}

function resultOf(problem: Problem, codes: readonly string[], fingerprint: string): object {
  const { code, severity, message, hint, file, fix } = problem;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levelOf[severity],
    message: { text: hint === undefined ? message : `${message} ${hint}` },
    ...(file !== undefined && { locations: [{ physicalLocation: physicalLocation(problem, file) }] }),
    partialFingerprints: { 'despatch/v1': fingerprint },
    ...(fix && file !== undefined && fixesOf(fix, file)),
  };
}

function physicalLocation({ line, column, endLine, endColumn }: Problem, file: string): object {
  return {
    artifactLocation: { uri: uriOf(file) },
    ...(line !== undefined && {
      region: { startLine: line, startColumn: column, endLine, endColumn },
    }),
  };
}

/** SARIF wants a URI: spaces, line feeds and emoji are written as escapes. */
function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

/** Regions by offset, which need no lines: SARIF counts characters as the columns do. */
function fixesOf({ description, fileEdits }: Fix, file: string): object {
  if (!fileEdits) return {};
  const replacements = fileEdits.map(({ start, end, text }) => ({
    deletedRegion: { charOffset: start, charLength: end - start },
    insertedContent: { text },
  }));
  const change = { artifactLocation: { uri: uriOf(file) }, replacements };
  return { fixes: [{ description: { text: description }, artifactChanges: [change] }] };
}
