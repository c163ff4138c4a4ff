import { availableParallelism } from 'node:os';
import type { DocumentChecking } from '../../checks/check-document.js';
import type { FileCheck } from '../check/check-file.js';
import type { Following } from '../check/check-each-file.js';
import type { FoundFile } from '../read/list-files.js';
import { isProgram, partsOf, runOnThreads } from './run-on-threads.js';
import { answerCheck, type CheckAnswer } from './check-request.js';
import type { ThreadData } from './thread-order.js';

/** The program of a thread stands beside this one, once the package is built. */
const program = new URL('./check-thread.js', import.meta.url);

/** Files in a request: enough that messages cost little, few enough that all threads end at about one time. */
const batchSize = 50;

/**
 * Files with bodies to read that are worth a thread: it takes about 150 ms to start, and its code runs slowly until
 * it has been compiled for the second time, some thousand files later.
 */
const filesPerThread = 2000;

/**
 * The number of threads that check files soonest, as far as one can say beforehand.
 *
 * @param fileCount - Files to check.
 * @param readsBodies - Whether a rule reads bodies: without that a check is done before threads have started.
 */
export function threadsFor(fileCount: number, readsBodies: boolean): number {
  if (!readsBodies) return 1;
  return Math.max(1, Math.min(availableParallelism(), Math.floor(fileCount / filesPerThread)));
}

/** Whether files can be checked on threads. */
export function canCheckOnThreads(): boolean {
  return isProgram(program);
}

/**
 * Checks files on several threads.
 *
 * @returns What was found, in the order of the files.
 * @throws What a thread threw, or the reason of the signal.
 */
export async function checkOnThreads(
  files: readonly FoundFile[],
  checking: DocumentChecking,
  data: ThreadData,
  { jobs, onProgress, signal }: Following & { jobs: number },
): Promise<FileCheck[]> {
  const checks = new Array<FileCheck>(files.length);
  let done = 0;
  await runOnThreads({
    program,
    data,
    jobs,
    signal,
    requests: partsOf(files, batchSize),
    here: (request) => answerCheck(request, checking, data.hashes),
    take({ start, checks: found }: CheckAnswer) {
      for (const [offset, check] of found.entries()) checks[start + offset] = check;
      done += found.length;
      onProgress?.({ done, total: files.length });
    },
  });
  return checks;
}
