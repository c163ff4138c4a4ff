import type { Problem } from '../../problems/problem.js';
import type { FileCheck } from './check-file.js';
import type { CheckedFile } from './check-each-file.js';
import type { FoundFile } from '../read/list-files.js';

/** What a check found in the files that were asked for. */
export interface KeptRun {
  problems: Problem[];
  fileCount: number;
  documentCount: number;
  /** The day on which this was found, if it may be otherwise on another day. */
  day?: string | undefined;
}

/** Everything that a check found. */
export interface CheckOutcome {
  checked: readonly CheckedFile[];
  /** The files that were read only because others may refer to them. */
  around: readonly CheckedFile[];
  run: KeptRun;
}

/** What earlier checks with the same rules found: kept by a watch, or in a folder on the disk. */
export interface CheckMemory {
  /** What is known of a file as it is now. */
  known(found: FoundFile): FileCheck | undefined;
  /** The same for a file that is only referred to. */
  knownAround?: ((found: FoundFile) => FileCheck | undefined) | undefined;
  /** What a check of all of the same files found, if none of them has changed. */
  run?: (() => KeptRun | undefined) | undefined;
  /** Whether files are known again by the hashes of their texts. */
  hashes: boolean;
  /** Takes in what a check found. */
  keep(outcome: CheckOutcome): void;
}
