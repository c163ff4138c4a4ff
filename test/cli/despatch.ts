import type { Terminal } from '../../src/cli/command.js';
import { run } from '../../src/cli/run.js';

/** Runs the program and gives what it wrote and its exit code. */
export async function despatch(
  args: readonly string[],
  input = '',
): Promise<{ code: number; out: string; err: string }> {
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
