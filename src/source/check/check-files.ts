import type { DocumentChecking } from '../../checks/check-document.js';
import type { FileCheck } from './check-file.js';
import { checkEachFile, type CheckedFile, type EachFileOptions, type Following } from './check-each-file.js';
import type { FoundFile } from '../read/list-files.js';
import type { ThreadOrder } from '../threads/thread-order.js';

/** How the files of a check are gone through. */
export interface CheckFilesOptions extends EachFileOptions {
  checking: DocumentChecking;
  /** The same for threads; absent if it cannot be sent to any. */
  order?: ThreadOrder | undefined;
  /** Threads to use at most. As many as pay if absent. */
  jobs?: number | undefined;
  /** What is known already of a file. */
  known?: ((found: FoundFile) => FileCheck | undefined) | undefined;
}

/** Checks files, each by itself: those that are not known yet, on as many threads as pay. */
export async function checkFiles(
  files: readonly FoundFile[],
  way: CheckFilesOptions,
  following: Following,
): Promise<CheckedFile[]> {
  const known = files.map((found) => way.known?.(found));
  const open = files.filter((_found, index) => known[index] === undefined);
  const alreadyDone = files.length - open.length;
  const fresh = await checkOpen(open, way, {
    signal: following.signal,
    onProgress: ({ done }) => following.onProgress?.({ done: alreadyDone + done, total: files.length }),
  });
  let next = 0;
  return files.map((found, index) => ({ found, ...(known[index] ?? fresh[next++]!) }));
}

async function checkOpen(
  open: readonly FoundFile[],
  { checking, order, jobs, hashes = false, dropsTexts }: CheckFilesOptions,
  following: Following,
): Promise<FileCheck[]> {
  if (order && jobs !== 1) {
    const { canCheckOnThreads, checkOnThreads, threadsFor } = await import('../threads/check-on-threads.js');
    const threads = Math.min(jobs ?? threadsFor(open.length, checking.rules.readsBodies), open.length);
    if (threads > 1 && canCheckOnThreads())
      return checkOnThreads(open, checking, { ...order, hashes }, { ...following, jobs: threads });
  }
  return checkEachFile(open, checking, { ...following, hashes, dropsTexts });
}
