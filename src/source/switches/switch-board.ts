import type { RuleState } from '../../checks/active-rules.js';
import { problemOf } from '../../problems/kind.js';
import { unusedSwitch } from '../../problems/kinds/switches.js';
import type { Problem } from '../../problems/problem.js';
import type { Position } from '../position/line-index.js';
import type { FileSwitches, Switch } from './switch.js';

/** The switches of a file, which remembers those that were of use. */
export class SwitchBoard {
  readonly #used = new Set<Switch>();
  /** Those that cover a line by code and line, the others by code. */
  readonly #byPlace = new Map<string, Switch[]>();

  constructor(
    private readonly file: string,
    private readonly found: FileSwitches,
  ) {
    for (const one of found.switches) {
      const key = coversLine(one) ? `${one.code} ${one.from!.line}` : one.code;
      const same = this.#byPlace.get(key);
      if (same) same.push(one);
      else this.#byPlace.set(key, [one]);
    }
  }

  /**
   * Whether a problem is switched off.
   *
   * @param problem - A problem with its place.
   * @param index - The document of the file that it is about.
   */
  silences({ code, line, column }: Problem, index: number | undefined): boolean {
    if (line === undefined || column === undefined) return false;
    let isSilenced = false;
    for (const key of [`${code} ${line}`, code]) {
      for (const one of this.#byPlace.get(key) ?? []) {
        if (!covers(one, { line, column }, index)) continue;
        this.#used.add(one);
        isSilenced = true;
      }
    }
    return isSilenced;
  }

  /** The switches that were of no use, of rules of one state: the others have not run yet, or not at all. */
  unused(state: RuleState, states: ReadonlyMap<string, RuleState>): Problem[] {
    if (!this.found.isWhole) return [];
    return this.found.switches
      .filter((one) => states.get(one.code) === state && !this.#used.has(one))
      .map(({ code, place, fix }) => ({
        ...problemOf(unusedSwitch, { code }, { fix }),
        file: this.file,
        ...place,
      }));
  }
}

function coversLine({ from, to }: Switch): boolean {
  return from?.column === 1 && to?.column === 1 && to.line === from.line + 1;
}

function covers({ from, to, index }: Switch, at: Position, document: number | undefined): boolean {
  if (from === undefined) return index === document;
  return !isBefore(at, from) && (to === undefined || isBefore(at, to));
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}
