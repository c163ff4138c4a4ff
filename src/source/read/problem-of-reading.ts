import { problemOf } from '../../problems/kind.js';
import { notUtf8, unreadableFile } from '../../problems/kinds/source.js';
import type { Problem } from '../../problems/problem.js';
import { indexLines } from '../position/line-index.js';
import { withoutMark, type TextReading } from './read-text.js';

/** The problem of a file that cannot be read as text. */
export function problemOfReading(reading: Extract<TextReading, { fault: string }>, file: string): Problem {
  if (reading.fault === 'unreadable-file') return { ...problemOf(unreadableFile, reading), file };
  const before = withoutMark(reading.before).text;
  const { line, column } = indexLines(before).positionOf(before.length);
  return { ...problemOf(notUtf8, reading), file, line, column, endLine: line, endColumn: column };
}
