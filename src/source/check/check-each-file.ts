import type { DocumentChecking } from '../../checks/check-document.js';
import { checkFile, type FileCheck } from './check-file.js';
import type { FoundFile } from '../read/list-files.js';

/** How far a check has come. */
export interface Progress {
  /** Files that are done. */
  done: number;
  /** Files in all. */
  total: number;
}

/** What a caller can follow and stop. */
export interface Following {
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Stops the work at the next batch of files: the promise is then rejected with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** A file that was checked, with what it holds. */
export interface CheckedFile extends FileCheck {
  found: FoundFile;
}

/** Files between two moments at which others get a turn, progress is told and a stop is noticed. */
const batchSize = 100;

/** Checks files one by one, on this thread. */
export async function checkEachFile(
  files: readonly FoundFile[],
  checking: DocumentChecking,
  { onProgress, signal, hashes }: Following & { hashes?: boolean | undefined } = {},
): Promise<CheckedFile[]> {
  const checked: CheckedFile[] = [];
  for (const [index, found] of files.entries()) {
    if (index % batchSize === 0 && index > 0) {
      await new Promise(setImmediate);
      onProgress?.({ done: index, total: files.length });
    }
    signal?.throwIfAborted();
    checked.push({ found, ...(await checkFile(found, checking, { hashes })) });
  }
  onProgress?.({ done: files.length, total: files.length });
  return checked;
}
