import { countProblems, placeOf } from '../problem-line.js';
import { groupByFile } from './group-by-file.js';
import type { Reporter } from './reporter.js';
import { element, escapeXml } from './xml.js';

/**
 * A test suite for each file with a problem, a failed test for each error. Warnings are tests that passed, with
 * the sentence in their output, so that they do not fail a pipeline that errors alone should fail.
 */
export const reporter: Reporter = ({ problems }) => {
  const suites = [...groupByFile(problems)].map(([file, group]) => {
    const cases = group.map((problem) => {
      const text = `${placeOf(problem)} ${problem.message}`;
      const { line, code, severity, message } = problem;
      const outcome =
        severity === 'error'
          ? element('failure', { message, type: code }, [escapeXml(text)])
          : element('system-out', {}, [escapeXml(`${severity}: ${text}`)]);
      return element('testcase', { name: `${code} ${placeOf(problem)}`, classname: file, file, line }, [
        outcome,
      ]);
    });
    const failures = countProblems(group).error;
    return element('testsuite', { name: file, tests: group.length, failures, errors: 0 }, cases);
  });
  const { error } = countProblems(problems);
  const root = { name: 'despatch', tests: problems.length, failures: error, errors: 0 };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', root, suites)}\n`;
};
