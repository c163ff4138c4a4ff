import type { Problem } from '../../problems/problem.js';
import { countOf, countProblems, placeOf, sentenceOf } from '../problem-line.js';
import { groupByFile } from './group-by-file.js';
import type { Reporter } from './reporter.js';
import { element, escapeXml, openTag, xmlDeclaration } from './xml.js';

/** Servers read the time of a test; how long finding a problem took is not known, and would differ each time. */
const time = 0;

/**
 * A test suite for each file with a problem, a failed test for each error. Warnings are tests that passed, with
 * the sentence in their output, so that they do not fail a pipeline that errors alone should fail.
 *
 * Without a problem there is one test that passed: servers take a report without tests for a broken one.
 */
export const reporter: Reporter = function* ({ problems, fileCount }) {
  const failures = countProblems(problems).error;
  const tests = Math.max(1, problems.length);
  yield `${xmlDeclaration}\n${openTag('testsuites', { name: 'despatch', tests, failures, errors: 0, time })}\n`;
  if (problems.length === 0) {
    yield `${openTag('testsuite', { name: 'despatch', tests: 1, failures: 0, errors: 0, time })}\n`;
    yield `${element('testcase', { name: `No problems in ${countOf(fileCount, 'file')}`, classname: 'despatch', time })}\n`;
    yield '</testsuite>\n';
  }
  for (const [file, group] of groupByFile(problems)) {
    const { error } = countProblems(group);
    yield `${openTag('testsuite', { name: file, tests: group.length, failures: error, errors: 0, time })}\n`;
    for (const problem of group) yield `${testCase(problem, file)}\n`;
    yield '</testsuite>\n';
  }
  yield '</testsuites>\n';
};

function testCase(problem: Problem, file: string): string {
  const { code, severity, line } = problem;
  const place = placeOf(problem);
  const message = sentenceOf(problem);
  const text = place === '' ? message : `${place} ${message}`;
  const outcome =
    severity === 'error'
      ? element('failure', { message, type: code }, [escapeXml(text)])
      : element('system-out', {}, [escapeXml(`${severity}: ${text}`)]);
  const name = place === '' ? code : `${code} ${place}`;
  return element('testcase', { name, classname: file, file: problem.file, line, time }, [outcome]);
}
