import { writeSync } from 'node:fs';
import type { Terminal } from './command.js';

/** Ends a program that was interrupted, as shells expect: 128 and the number of the signal. */
const interruptedExitCode = 130;

/** The terminal or pipes that the process was started with. */
export function createTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  const interruption = new AbortController();
  let interruptions = 0;
  process.on('SIGINT', () => {
    // A second Ctrl-C does not wait for the work to stop in order.
    if (++interruptions > 1) process.exit(interruptedExitCode);
    process.exitCode = interruptedExitCode;
    interruption.abort();
  });
  return {
    out: (text) => write(1, text),
    err: (text) => write(2, text),
    readInput: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString('utf8');
    },
    get showsProgress() {
      return stderr.isTTY === true && env['CI'] === undefined;
    },
    get hasColour() {
      if (env['NO_COLOR']) return false;
      const forced = env['FORCE_COLOR'];
      if (forced !== undefined) return forced !== '0' && forced !== 'false';
      return stdout.isTTY === true && env['TERM'] !== 'dumb';
    },
    env,
    signal: interruption.signal,
  };
}

/** Writes all of a text at once, however slow the reader is. A reader that has gone away is no fault of ours. */
function write(descriptor: number, text: string): void {
  let bytes = Buffer.from(text);
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(descriptor, bytes));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      else if (code === 'EPIPE') return;
      else throw error;
    }
  }
}
