import type { Terminal } from '../../src/cli/command.js';
import { run } from '../../src/cli/run.js';

/** What the program wrote, and its exit code. */
export interface Outcome {
  code: number;
  out: string;
  err: string;
}

/** Runs the program in this process, from the sources. */
export async function despatch(args: readonly string[], input = ''): Promise<Outcome> {
  let out = '';
  let err = '';
  const terminal: Terminal = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    readInput: () => Promise.resolve(input),
    showsProgress: false,
    hasColour: false,
    env: {},
    signal: new AbortController().signal,
  };
  const code = await run(args, terminal);
  return { code, out, err };
}
