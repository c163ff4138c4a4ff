import type colours from 'picocolors';
import { countOf, countProblems, withCommas } from '../problem-line.js';
import type { Report } from './reporter.js';

/** What colours a text, or leaves it as it is. */
export type Paint = ReturnType<typeof colours.createColors>;

/** The last line of a report for people: how many problems there are, and in what. */
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
