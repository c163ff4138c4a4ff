import colours from 'picocolors';
import type { Problem } from '../../problems/problem.js';
import { excerptOf } from '../excerpt.js';
import { countOf, countProblems, placeOf, visible, withCommas } from '../problem-line.js';
import type { Report, Reporter } from './reporter.js';

/** For people: place, severity, sentence, code, and the line with a caret. */
export const reporter: Reporter = (report) => {
  const paint = colours.createColors(report.colour);
  const blocks = report.problems.map((problem) => block(problem, report, paint));
  return `${[...blocks, summaryOf(report, paint)].join('\n\n')}\n`;
};

type Paint = ReturnType<typeof colours.createColors>;

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

/** The last line: how many problems there are, and in what. */
export function summaryOf({ problems, fileCount, hiddenCount }: Report, paint: Paint): string {
  const { error, warning, info } = countProblems(problems);
  const files = countOf(fileCount, 'file');
  const hidden = hiddenCount > 0 ? ` ${countOf(hiddenCount, 'problem')} not shown: in the baseline.` : '';
  if (problems.length === 0) return `${paint.green('No problems')} in ${files}.${hidden}`;
  const parts = [
    countOf(error, 'error'),
    countOf(warning, 'warning'),
    ...(info > 0 ? [`${withCommas(info)} info`] : []),
  ];
  const colour = error > 0 ? paint.red : paint.yellow;
  const fixable = problems.filter(({ fix }) => fix?.fileEdits).length;
  const fixes = fixable > 0 ? ` --fix can put ${withCommas(fixable)} right.` : '';
  return `${colour(parts.join(', '))} in ${files}.${fixes}${hidden}`;
}
