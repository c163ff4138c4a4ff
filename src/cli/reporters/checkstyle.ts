import { sentenceOf } from '../problem-line.js';
import { groupByFile } from './group-by-file.js';
import type { Reporter } from './reporter.js';
import { element, openTag, xmlDeclaration } from './xml.js';

/** The XML of Checkstyle, which many review tools read. */
export const reporter: Reporter = function* ({ problems }) {
  yield `${xmlDeclaration}\n${openTag('checkstyle', { version: '4.3' })}\n`;
  for (const [name, group] of groupByFile(problems)) {
    yield `${openTag('file', { name })}\n`;
    for (const problem of group) {
      const { line, column, severity, code } = problem;
      const message = sentenceOf(problem);
      yield `${element('error', { line, column, severity, message, source: `despatch.${code}` })}\n`;
    }
    yield '</file>\n';
  }
  yield '</checkstyle>\n';
};
