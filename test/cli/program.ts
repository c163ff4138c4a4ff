import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import type { Outcome } from './despatch.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
let bundled: Promise<string> | undefined;

/** The program in the files that the package has, bundled from the sources once, to be run by Node as users run it. */
export function program(): Promise<string> {
  return (bundled ??= bundleProgram());
}

async function bundleProgram(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'despatch-program-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  // Tests run it as another user too.
  chmodSync(folder, 0o755);
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  // Each file has its own copy of what both need.
  for (const name of ['main', 'program']) {
    await bundle({
      entryPoints: [path.join(root, `src/cli/${name}.ts`)],
      outdir: folder,
      bundle: true,
      platform: 'node',
      format: 'esm',
      external: ['vite', 'typescript', 'astro', './program.js'],
      banner: {
        js: "import { createRequire as require_ } from 'node:module'; const require = require_(import.meta.url);",
      },
      logLevel: 'error',
    });
  }
  return path.join(folder, 'main.js');
}

/** Starts the program in a process of its own. */
export async function start(args: readonly string[], options: SpawnOptions = {}): Promise<ChildProcess> {
  return spawn(process.execPath, [await program(), ...args], options);
}

/** Runs the program in a process of its own. */
export async function runProgram(args: readonly string[], options: SpawnOptions = {}): Promise<Outcome> {
  const child = await start(args, options);
  let out = '';
  let err = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
  child.stdin?.end();
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode, signal) => resolve(exitCode ?? (signal ? 128 : -1)));
  });
  return { code, out, err };
}
