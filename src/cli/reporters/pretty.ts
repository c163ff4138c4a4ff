import colours from 'picocolors';
import type { Problem } from '../../problems/problem.js';
import { excerptOf } from '../excerpt.js';
import { placeOf, visible } from '../problem-line.js';
import type { Report, Reporter } from './reporter.js';
import { summaryOf, type Paint } from './summary.js';

/** For people: place, severity, sentence, code, and the line with a caret. */
export const reporter: Reporter = function* (report) {
  const paint = colours.createColors(report.colour);
  for (const problem of report.problems) yield `${block(problem, report, paint)}\n\n`;
  yield `${summaryOf(report, paint)}\n`;
};

function block(problem: Problem, report: Report, paint: Paint): string {
  const { severity, message, code, hint, file } = problem;
  const tint = { error: paint.red, warning: paint.yellow, info: paint.cyan }[severity];
  const place = placeOf(problem);
  const lines = [
    `${place === '' ? '' : `${paint.bold(place)}  `}${tint(severity)}  ${visible(message)}  ${paint.dim(code)}`,
  ];
  if (file !== undefined) {
    const [text, caret] = excerptOf(problem, (line) => report.lineOf(file, line));
    if (text !== undefined && caret !== undefined) lines.push(`  ${paint.dim(text)}`, `  ${tint(caret)}`);
  }
  if (hint !== undefined) lines.push(`  ${visible(hint)}`);
  return lines.join('\n');
}
