import { checkPrepared, type CheckFolderOptions, type FolderCheck } from '../check/check-folder.js';
import { prepareCheck } from '../check/prepare-check.js';
import { stateOf } from './file-state.js';
import { StatMemory } from './stat-memory.js';

/**
 * Makes a check of the same folders that can be done again and again: only files that changed since the last time
 * are read. For development servers, which say that something changed and not always what.
 *
 * @returns The check. One that is asked for while another is under way begins when that is done.
 */
export function createRepeatedCheck(
  folders: string | readonly string[],
  options: Omit<CheckFolderOptions, 'fix' | 'cacheFolder'> = {},
): () => Promise<FolderCheck> {
  let memory = new StatMemory();
  let configState: string | undefined;
  const check = async (): Promise<FolderCheck> => {
    let prepared = await prepareCheck(folders, options, memory);
    const state = prepared.configFile === undefined ? '' : stateOf(prepared.configFile);
    if (state !== configState) {
      configState = state;
      memory = new StatMemory();
      prepared = { ...prepared, memory };
    }
    return checkPrepared(prepared, options);
  };
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const next = last.then(check, check);
    last = next;
    return next;
  };
}
