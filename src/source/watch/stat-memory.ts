import type { FileCheck } from '../check/check-file.js';
import type { CheckMemory, CheckOutcome } from '../check/check-memory.js';
import type { FoundFile } from '../read/list-files.js';
import { stateOf } from './file-state.js';

/** What was found in a file, and how the file was then. */
interface Kept {
  state: string;
  check: FileCheck;
}

/** What earlier checks found in files that are, by what the system says, as they were. */
export class StatMemory implements CheckMemory {
  readonly hashes = false;
  #checks = new Map<string, Kept>();
  readonly #states = new Map<string, string>();

  readonly known = ({ path: file }: FoundFile): FileCheck | undefined => {
    const state = stateOf(file);
    // Taken before the file is read: one that changes meanwhile is read again next time.
    this.#states.set(file, state);
    const kept = this.#checks.get(file);
    return kept?.state === state ? kept.check : undefined;
  };

  keep({ checked }: CheckOutcome): void {
    const checks = new Map<string, Kept>();
    for (const { found, ...check } of checked) {
      const state = this.#states.get(found.path);
      if (state !== undefined) checks.set(found.path, { state, check });
    }
    this.#checks = checks;
    this.#states.clear();
  }
}
