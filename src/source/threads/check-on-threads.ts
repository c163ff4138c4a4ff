import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { FileCheck } from '../check-file.js';
import type { Following } from '../check-each-file.js';
import type { FoundFile } from '../list-files.js';
import type { ThreadAnswer, ThreadData, ThreadRequest } from './thread-order.js';

/** The program of a thread stands beside this one, once the package is built. */
const program = new URL('./check-thread.js', import.meta.url);

/** Files in a request: enough that messages cost little, few enough that all threads end at about one time. */
const batchSize = 50;

/** Requests that a thread is given at a time, so that it never waits for the next one. */
const requestsAhead = 2;

/** Files with bodies to read from which a second thread is worth its start, which takes about 100 ms. */
const filesPerThread = 600;

/**
 * Young objects of a check are many and die soon: with room for them they need not be copied while they live.
 * In mebibytes.
 */
const youngGeneration = 64;

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

/** Whether there can be threads: not where the library runs from its sources. */
export function hasThreads(): boolean {
  return program.protocol === 'file:' && existsSync(fileURLToPath(program));
}

/**
 * Checks files on several threads.
 *
 * @returns What was found, in the order of the files.
 * @throws What a thread threw, or the reason of the signal.
 */
export async function checkOnThreads(
  files: readonly FoundFile[],
  data: ThreadData,
  { jobs, onProgress, signal }: Following & { jobs: number },
): Promise<FileCheck[]> {
  signal?.throwIfAborted();
  const checks = new Array<FileCheck>(files.length);
  const threads: Worker[] = [];
  let next = 0;
  let done = 0;
  const nextRequest = (): ThreadRequest | undefined => {
    if (next >= files.length) return undefined;
    const start = next;
    next += batchSize;
    return { start, files: files.slice(start, next) };
  };
  try {
    await new Promise<void>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      for (let index = 0; index < jobs; index++) {
        const thread = new Worker(program, {
          workerData: data,
          resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
        });
        threads.push(thread);
        const give = (): void => {
          const request = nextRequest();
          if (request) thread.postMessage(request);
        };
        for (let ahead = 0; ahead < requestsAhead; ahead++) give();
        thread.on('error', reject);
        thread.on('message', ({ start, checks: found }: ThreadAnswer) => {
          for (const [offset, check] of found.entries()) checks[start + offset] = check;
          done += found.length;
          onProgress?.({ done, total: files.length });
          if (done === files.length) resolve();
          else give();
        });
      }
    });
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return checks;
}
