import type { Problem, Severity } from '../problems/problem.js';

/** How many problems of each severity there are. */
export type Counts = Readonly<Record<Severity, number>>;

/** Counts problems by severity. */
export function countProblems(problems: readonly Problem[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of problems) counts[severity]++;
  return counts;
}

/** Where a problem stands: `news/story.md:3:10`, or as much of that as is known. */
export function placeOf({ file, line, column }: Problem): string {
  const name = visible(file ?? '');
  return line === undefined ? name : `${name}:${line}:${column ?? 1}`;
}

/** The sentence of a problem with the one that helps, if there is one. */
export function sentenceOf({ message, hint }: Problem): string {
  return hint === undefined ? message : `${message} ${hint}`;
}

const controls = /[\0-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu;

/**
 * Shows control characters instead of sending them to a terminal, which would obey them: a file may have a line
 * feed in its name, and an escape sequence in its text. Halves of surrogate pairs are shown as U+FFFD.
 */
export function visible(text: string): string {
  return text.replace(controls, (character) => {
    const unit = character.charCodeAt(0);
    return unit < 0x20 ? String.fromCharCode(0x2400 + unit) : '\uFFFD';
  });
}

/** A number with its noun: `1 error`, `10,000 files`. */
export function countOf(count: number, noun: string): string {
  return `${withCommas(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A whole number with commas between thousands. Loading the formats of a locale would take longer than a check. */
export function withCommas(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
