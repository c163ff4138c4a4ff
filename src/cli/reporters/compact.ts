import colours from 'picocolors';
import { placeOf, sentenceOf, visible } from '../problem-line.js';
import type { Reporter } from './reporter.js';
import { summaryOf } from './summary.js';

/** One line a problem, as editors and `grep` read it: `file:line:column: severity: sentence [code]`. */
export const reporter: Reporter = function* (report) {
  for (const problem of report.problems) {
    const place = placeOf(problem);
    const sentence = visible(sentenceOf(problem));
    yield `${place === '' ? '' : `${place}: `}${problem.severity}: ${sentence} [${problem.code}]\n`;
  }
  yield `${summaryOf(report, colours.createColors(report.colour))}\n`;
};
