import type { Problem, Severity } from '../../../problems/problem.js';
import { sentenceOf, visible } from '../../problem-line.js';

/** The level of a problem. */
export const levelOf: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** The sentence of a problem, without what a viewer could take for control characters. */
export function textOf(problem: Problem): string {
  return visible(sentenceOf(problem));
}
