import type { Problem } from '../../problems/problem.js';

/** How many are remembered; a stream of broken items can have more than memory holds. */
const mostRemembered = 10_000;

/** The problems of an import: the first ones, and how many more there were. */
export class FoundProblems {
  readonly list: Problem[] = [];
  /** How many more there were than {@link FoundProblems.list} holds. */
  furtherCount = 0;
  hasErrors = false;
  readonly #errorsOnly: boolean;

  /** @param errorsOnly - Whether warnings are passed over. */
  constructor(errorsOnly: boolean) {
    this.#errorsOnly = errorsOnly;
  }

  add(problem: Problem): void {
    if (problem.severity === 'error') this.hasErrors = true;
    else if (this.#errorsOnly) return;
    if (this.list.length < mostRemembered) this.list.push(problem);
    else this.furtherCount += 1;
  }
}
