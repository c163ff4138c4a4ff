import path from 'node:path';
import { checkPrepared, type CheckFolderOptions, type FolderCheck } from '../check/check-folder.js';
import { folderOfPattern } from '../read/inputs.js';
import { prepareCheck, type PreparedCheck } from '../check/prepare-check.js';
import { followFiles } from './follow-files.js';
import { putRightBetween } from './put-right.js';
import { WatchMemory } from './watch-memory.js';
import type { Problem } from '../../problems/problem.js';

/** What happened between two checks of a watch. */
export interface FolderChange {
  /** The files that were written, made or removed, as whole paths, sorted. */
  files: string[];
  /** Problems of the check before that are gone. */
  putRight: Problem[];
  /** Time from the start of this check to its end. */
  milliseconds: number;
}

/** Options of {@link watchFolder}. */
export interface WatchFolderOptions extends Omit<CheckFolderOptions, 'fix' | 'cacheFolder' | 'signal'> {
  /** Takes what a check found: the first one has no change before it. */
  onCheck(check: FolderCheck, change?: FolderChange): void | Promise<void>;
  /** Takes what ends the watch from within, such as a system that watches no more files. */
  onError?: ((error: Error) => void) | undefined;
}

/** A watch that goes on. */
export interface FolderWatch {
  /** Ends it. A check that is under way is finished, but not told of. */
  close(): Promise<void>;
}

/**
 * Checks folders of content, and again whenever one of their files changes.
 *
 * Only files that changed are read again; the rules that look at all documents together run each time. A change of
 * the configuration begins anew.
 *
 * @param folders - One or more folders, single files or glob patterns.
 * @returns When the first check is done and changes are noticed.
 * @example
 * const watch = await watchFolder('content', { onCheck: ({ problems }) => console.log(problems.length) });
 */
export async function watchFolder(
  folders: string | readonly string[],
  { onCheck, onError, ...options }: WatchFolderOptions,
): Promise<FolderWatch> {
  let memory = new WatchMemory();
  let last: FolderCheck | undefined;
  let isClosed = false;

  const names = [typeof folders === 'string' ? [folders] : folders, options.catalogue ?? []].flat();
  const roots = names.map((name) => path.resolve(folderOfPattern(name)));

  const check = async (changed?: ReadonlySet<string>): Promise<void> => {
    const start = performance.now();
    // In a folder that was away every file may be another one.
    const isTrue = !changed || (memory.forget(changed) && !roots.some((root) => changed.has(root)));
    if (!isTrue) memory = new WatchMemory();
    const prepared = await prepareCheck(folders, options, memory);
    for (const further of besides(prepared)) following.add(further);
    const found = await checkPrepared(prepared, options);
    const change = changed && {
      files: [...changed].sort(),
      putRight: putRightBetween(last?.problems ?? [], found.problems),
      milliseconds: performance.now() - start,
    };
    last = found;
    if (!isClosed) await onCheck(found, change);
  };

  const further = besides(await prepareCheck(folders, options, memory));
  const following = await followFiles(roots, further, {
    onChange: check,
    onError: (error) => onError?.(error),
  });
  try {
    await check();
  } catch (error) {
    await following.close();
    throw error;
  }
  following.start();
  return {
    async close() {
      isClosed = true;
      await following.close();
    },
  };
}

/** What a check depends on beside the content: the configuration, and the files that the site serves. */
function besides({ config, configFile }: PreparedCheck): string[] {
  return [configFile, config.publicFolder].filter((one) => one !== undefined);
}
