import type { Problem } from '../problems/problem.js';
import { visible } from './problem-line.js';

/** Units of a long line that are shown before the place, and in all. */
const shownBefore = 60;
const shownInAll = 110;

/** A line of a file with a caret under the place, or nothing if the problem has no place. */
export function excerptOf(problem: Problem, lineOf: (line: number) => string | undefined): string[] {
  const { line, column, endLine, endColumn } = problem;
  if (line === undefined || column === undefined) return [];
  const whole = lineOf(line);
  if (whole === undefined || (whole.trim() === '' && column === 1)) return [];
  const end = endLine === line && endColumn !== undefined ? endColumn : whole.length + 1;
  const cut = Math.max(0, column - 1 - shownBefore);
  const text = whole.slice(cut, cut + shownInAll).trimEnd();
  const before = whole.slice(cut, column - 1);
  const marked = whole.slice(column - 1, Math.min(end - 1, cut + text.length));
  const number = String(line);
  const margin = ' '.repeat(number.length);
  const lead = cut > 0 ? '…' : '';
  const tail = cut + text.length < whole.trimEnd().length ? '…' : '';
  // A tab before the place is kept, so that the caret stands under it however wide tabs are.
  const pad = before.replace(/[^\t]+/g, (part) => ' '.repeat(widthOf(part)));
  return [
    `${number} | ${lead}${visibleLine(text)}${tail}`,
    `${margin} | ${' '.repeat(lead.length)}${pad}${'^'.repeat(Math.max(1, widthOf(marked)))}`,
  ];
}

function visibleLine(text: string): string {
  return text.split('\t').map(visible).join('\t');
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const invisible = /^[\p{M}\p{Cf}]+$/u;

/** Columns that a text takes on a terminal: two for wide characters and emoji, none for those that combine. */
function widthOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (!invisible.test(segment)) width += wide.test(segment) ? 2 : 1;
  }
  return width;
}
