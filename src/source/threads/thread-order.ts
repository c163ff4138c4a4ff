import type { CheckFolderOptions } from '../check/check-folder.js';
import type { DespatchConfig } from '../config/config.js';

/** The options that say how a single file is checked. All of them are plain data. */
export type FileOptions = Pick<
  CheckFolderOptions,
  'rules' | 'only' | 'skipBodies' | 'withoutRules' | 'today'
>;

/** How files are to be checked, as data that can be sent to a thread. */
export interface ThreadOrder {
  /** The configuration, if it is plain data. */
  config?: DespatchConfig | undefined;
  /** The file of a configuration that holds code, which each thread loads for itself. */
  configFile?: string | undefined;
  options: FileOptions;
}

/** What a thread is started with. */
export interface ThreadData extends ThreadOrder {
  /** Whether the hash of each file's text is asked for. */
  hashes: boolean;
}

/** Whether a configuration holds functions or schemas, which are no data. */
export function holdsCode({ extraRules, fields }: DespatchConfig): boolean {
  return extraRules !== undefined || fields !== undefined;
}
