import path from 'node:path';
import { isConfig } from '../config/find-config.js';
import type { FileCheck } from '../check/check-file.js';
import type { CheckMemory, CheckOutcome } from '../check/check-memory.js';
import type { FoundFile } from '../read/list-files.js';

/** What the checks of a watch found in files that have not changed since. */
export class WatchMemory implements CheckMemory {
  readonly hashes = false;
  readonly #checks = new Map<string, FileCheck>();
  readonly #around = new Map<string, FileCheck>();

  readonly known = ({ path: file }: FoundFile): FileCheck | undefined => this.#checks.get(file);

  readonly knownAround = ({ path: file }: FoundFile): FileCheck | undefined => this.#around.get(file);

  keep({ checked, around }: CheckOutcome): void {
    take(this.#checks, checked);
    take(this.#around, around);
  }

  /**
   * Forgets files that changed.
   *
   * @param changed - Whole paths.
   * @returns Whether the rest is still true: it is not if the configuration changed.
   */
  forget(changed: ReadonlySet<string>): boolean {
    const names = new Set([...changed].map((file) => path.basename(file)));
    for (const checks of [this.#checks, this.#around]) {
      for (const file of checks.keys())
        if (names.has(path.basename(file)) && changed.has(path.resolve(file))) checks.delete(file);
    }
    return ![...changed].some(isConfig);
  }
}

/** Takes in what was found, and leaves out the files that are no longer there. */
function take(checks: Map<string, FileCheck>, found: CheckOutcome['checked']): void {
  checks.clear();
  for (const check of found) checks.set(check.found.path, check);
}
