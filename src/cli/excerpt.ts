import stringWidth from 'string-width';
import type { Problem } from '../problems/problem.js';
import { visible } from './problem-line.js';

/** Columns of a long line that are shown before the place, and in all: a line that a terminal folds parts the two. */
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
  const from = reach(whole, column - 1, -shownBefore);
  const to = reach(whole, from, shownInAll);
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

/** The place that is so many columns before or behind another, or fewer, so that no character is parted. */
function reach(text: string, at: number, columns: number): number {
  const isBack = columns < 0;
  for (let left = Math.abs(columns); isBack ? at > 0 : at < text.length;) {
    const isPair = isBack ? /[\ud800-\udbff][\udc00-\udfff]$/ : /^[\ud800-\udbff][\udc00-\udfff]/;
    const two = isBack ? text.slice(Math.max(0, at - 2), at) : text.slice(at, at + 2);
    const character = isPair.test(two) ? two : two.charAt(isBack ? two.length - 1 : 0);
    left -= character === '\t' ? tabWidth : widthOf(character);
    if (left < 0) break;
    at += isBack ? -character.length : character.length;
  }
  return at;
}
