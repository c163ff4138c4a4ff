import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from 'despatch';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A program that checks the folders that it is sent. */
const program = `
  import { checkFolder } from './src/node.js';
  process.on('message', async (folder) => process.send((await checkFolder(folder)).problems));
`;

/** Checks folders in a Node of its own, in which modules are loaded as they are in use and not by Vitest. */
export interface NativeNode {
  check(folder: string): Promise<Problem[]>;
  stop(): void;
}

/** Starts a {@link NativeNode} with the library as its sources are now. */
export async function startNativeNode(): Promise<NativeNode> {
  const folder = mkdtempSync(path.join(tmpdir(), 'despatch-native-'));
  const outfile = path.join(folder, 'check.mjs');
  await build({
    stdin: { contents: program, resolveDir: root, loader: 'ts' },
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
    banner: {
      js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`,
    },
    logLevel: 'error',
  });
  const child: ChildProcess = fork(outfile);
  return {
    check: (checked) =>
      new Promise((resolve, reject) => {
        child.once('message', (problems) => resolve(problems as Problem[]));
        child.once('error', reject);
        child.once('exit', (code) => reject(new Error(`Node ended with ${code}`)));
        child.send(checked);
      }),
    stop() {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
