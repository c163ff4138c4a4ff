import stringWidth from 'string-width';
import type { Problem } from '../problems/problem.js';
import { visible } from './problem-line.js';

/** Units of a long line that are shown before the place, and in all. */
const shownBefore = 60;
const shownInAll = 110;

/** Columns from one stop of a tab to the next. */
const tabWidth = 4;

/** A line of a file with a caret under the place, or nothing if the problem has no place. */
export function excerptOf(problem: Problem, lineOf: (line: number) => string | undefined): string[] {
  const { line, column, endLine, endColumn } = problem;
  if (line === undefined || column === undefined) return [];
  const whole = lineOf(line);
  if (whole === undefined || (whole.trim() === '' && column === 1)) return [];
  const end = endLine === line && endColumn !== undefined ? endColumn - 1 : whole.length;
  const from = wholeCharacter(whole, Math.max(0, column - 1 - shownBefore));
  const to = wholeCharacter(whole, from + shownInAll);
  const lead = from > 0 ? '…' : '';
  const tail = whole.slice(to).trim() === '' ? '' : '…';
  const before = shown(lead + whole.slice(from, column - 1), 0);
  const marked = shown(whole.slice(column - 1, Math.min(end, to)), widthOf(before));
  const after = shown(
    whole.slice(Math.max(column - 1, Math.min(end, to)), to) + tail,
    widthOf(before + marked),
  );
  const number = String(line);
  const margin = ' '.repeat(number.length);
  return [
    `${number} | ${`${before}${marked}${after}`.trimEnd()}`,
    `${margin} | ${' '.repeat(widthOf(before))}${'^'.repeat(Math.max(1, widthOf(marked)))}`,
  ];
}

/** Text as a terminal shows it: control characters as signs, tabs as spaces, so that the caret stands right. */
function shown(text: string, column: number): string {
  let line = '';
  for (const [index, part] of text.split('\t').entries()) {
    if (index > 0) line += ' '.repeat(tabWidth - ((column + widthOf(line)) % tabWidth));
    line += visible(part);
  }
  return line;
}

/** Text of letters, digits, dashes, quotation marks and ellipses, which all take one column. */
const narrow = /^[\x20-\x7e\u2010-\u2027]*$/;

/** Columns that a text takes on a terminal: two for wide characters and emoji, none for those that combine. */
function widthOf(text: string): number {
  return narrow.test(text) ? text.length : stringWidth(text);
}

/** Moves a place that would part the two halves of a character behind it. */
function wholeCharacter(text: string, at: number): number {
  const isBetween = /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1));
  return isBetween ? at + 1 : at;
}
