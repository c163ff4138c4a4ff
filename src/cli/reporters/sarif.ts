import type { Problem } from '../../problems/problem.js';
import { usageCodes } from '../check-options.js';
import { fingerprintsOf } from '../fingerprint.js';
import { addressOfFolder, nameFrom } from './file-names.js';
import type { Report, Reporter } from './reporter.js';
import { rootId, toResult } from './sarif/result.js';
import { toDescriptor, describeKinds } from './sarif/rule.js';
import { levelOf, textOf } from './sarif/text.js';

/**
 * SARIF 2.1.0, for code scanning, with a result a line. Columns are UTF-16 units. The rules are those that the
 * results name.
 *
 * GitHub refuses a file with a result that has no place, so problems of no file, such as a folder that is not
 * there, are notifications of the run.
 *
 * Sources: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html,
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
export const reporter: Reporter = function* (report) {
  const placed = report.problems.filter(({ file }) => file !== undefined);
  const kinds = describeKinds(report);
  const indexOf = new Map([...kinds.keys()].map((code, index) => [code, index]));
  const fingerprints = fingerprintsOf(placed, (file) => nameFrom(report.root, file));
  const run = {
    tool: {
      driver: {
        name: 'despatch',
        version: report.version,
        semanticVersion: report.version,
        informationUri: 'https://www.npmjs.com/package/despatch',
        rules: [...kinds.values()].map((kind) => toDescriptor(kind, report.version)),
      },
    },
    invocations: [invocationOf(report)],
    originalUriBaseIds: { [rootId]: { uri: addressOfFolder(report.root) } },
    columnKind: 'utf16CodeUnits',
    // The lines of a file end as its columns are counted: with a single carriage return too.
    newlineSequences: ['\r\n', '\n', '\r'],
  };
  yield '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[\n';
  yield `${JSON.stringify(run).slice(0, -1)},"results":[`;
  for (const [index, problem] of placed.entries()) {
    const ids = { ruleIndex: indexOf.get(problem.code)!, fingerprint: fingerprints[index]! };
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(toResult(problem, ids, report))}`;
  }
  yield '\n]}\n]}\n';
};

function invocationOf({ problems, root }: Report): object {
  return {
    executionSuccessful: !problems.some(({ code }) => usageCodes.has(code)),
    workingDirectory: { uri: addressOfFolder(root) },
    toolConfigurationNotifications: problems.filter(({ file }) => file === undefined).map(toNotification),
  };
}

function toNotification(problem: Problem): object {
  return {
    descriptor: { id: problem.code },
    level: levelOf[problem.severity],
    message: { text: textOf(problem) },
  };
}
