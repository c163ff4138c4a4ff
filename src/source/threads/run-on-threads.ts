import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ThreadMessage } from './answer-requests.js';

/** Work for several threads. */
export interface ThreadWork<Request, Answer> {
  /** The program of a thread: see `answerRequests`. */
  program: URL;
  /** What each thread is started with, as `workerData`. */
  data: unknown;
  /** How many threads do the work, this one among them. */
  jobs: number;
  /** Answers a request on this thread, which need not wait for a program to be loaded. */
  here(request: Request): Promise<Answer>;
  requests: Iterable<Request>;
  /** Takes an answer. They come in any order. */
  take(answer: Answer): void;
  signal?: AbortSignal | undefined;
}

/** Requests that a thread is given at a time, so that it never waits for the next one. */
const requestsAhead = 2;

/**
 * Objects of this work are many and most die soon: with room for them they need not be copied while they live. In
 * mebibytes.
 */
const youngGeneration = 64;

/** Whether a program is there: not where the library runs from its sources, which no thread can. */
export function isProgram(program: URL): boolean {
  return program.protocol === 'file:' && existsSync(fileURLToPath(program));
}

/**
 * Has requests answered on several threads: this one, and others beside it.
 *
 * After a fault, and when the signal is set off, requests that are under way are still answered and taken, so that
 * nothing is done that the caller does not know of.
 *
 * @throws What a thread threw, or the reason of the signal.
 */
export async function runOnThreads<Request, Answer>(work: ThreadWork<Request, Answer>): Promise<void> {
  const { program, data, jobs, here, take, signal } = work;
  const requests = work.requests[Symbol.iterator]();
  const threads: Worker[] = [];
  let failure: unknown;
  let hasFailed = false;
  const fail = (reason: unknown): void => {
    failure ??= reason;
    hasFailed = true;
  };
  const nextRequest = (): IteratorResult<Request> | undefined => {
    if (signal?.aborted) fail(signal.reason);
    return hasFailed ? undefined : requests.next();
  };
  const runHere = async (): Promise<void> => {
    try {
      for (let next = nextRequest(); next && !next.done; next = nextRequest()) {
        take(await here(next.value));
        // The others are given their next requests.
        await new Promise(setImmediate);
      }
    } catch (error) {
      fail(error);
    }
  };
  const run = (): Promise<void> =>
    new Promise((resolve) => {
      const thread = new Worker(program, {
        workerData: data,
        resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
      });
      threads.push(thread);
      let open = 0;
      const give = (): void => {
        const next = nextRequest();
        if (next && !next.done) {
          open++;
          thread.postMessage(next.value);
        } else if (open === 0) resolve();
      };
      thread.on('message', (message: ThreadMessage<Answer>) => {
        open--;
        if ('failure' in message) fail(Object.assign(new Error(message.failure.message), message.failure));
        else take(message.answer);
        give();
      });
      // A thread that has died answers nothing more.
      thread.on('error', (error) => {
        fail(error);
        resolve();
      });
      for (let ahead = 0; ahead < requestsAhead; ahead++) give();
    });
  try {
    await Promise.all([...Array.from({ length: jobs - 1 }, run), runHere()]);
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  if (hasFailed) throw failure;
}

/** Parts of a list, by the places at which they begin. */
export function* partsOf<Item>(
  items: readonly Item[],
  size: number,
): Generator<{ start: number; items: readonly Item[] }> {
  for (let start = 0; start < items.length; start += size) {
    yield { start, items: items.slice(start, start + size) };
  }
}
