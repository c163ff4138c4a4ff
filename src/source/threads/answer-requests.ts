import { parentPort } from 'node:worker_threads';

/** What a thread says: the answer to a request, or why there is none. */
export type ThreadMessage<Answer> = { answer: Answer } | { failure: ThreadFailure };

/** An error as it can be sent to another thread: what the system says of a refusal would be lost otherwise. */
export interface ThreadFailure {
  name: string;
  message: string;
  stack?: string | undefined;
  code?: string | undefined;
  syscall?: string | undefined;
}

/** Answers the requests that this thread is sent, one after another. */
export function answerRequests<Request, Answer>(
  answer: (request: Request) => Answer | Promise<Answer>,
): void {
  let before: Promise<void> = Promise.resolve();
  parentPort!.on('message', (request: Request) => {
    before = before.then(async () => {
      try {
        send({ answer: await answer(request) });
      } catch (error) {
        send({ failure: failureOf(error) });
      }
    });
  });
}

function send(message: ThreadMessage<unknown>): void {
  parentPort!.postMessage(message);
}

function failureOf(error: unknown): ThreadFailure {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message, stack, code, syscall } = error as NodeJS.ErrnoException;
  return {
    name,
    message,
    stack,
    ...(code !== undefined && { code }),
    ...(syscall !== undefined && { syscall }),
  };
}
