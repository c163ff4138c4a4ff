import colours from 'picocolors';
import { placeOf, visible } from '../problem-line.js';
import { summaryOf } from './pretty.js';
import type { Reporter } from './reporter.js';

/** One line a problem, as editors and `grep` read it: `file:line:column: severity: sentence [code]`. */
export const reporter: Reporter = (report) => {
  const lines = report.problems.map((problem) => {
    const place = placeOf(problem);
    return `${place === '' ? '' : `${place}: `}${problem.severity}: ${visible(problem.message)} [${problem.code}]`;
  });
  return `${[...lines, summaryOf(report, colours.createColors(report.colour))].join('\n')}\n`;
};
