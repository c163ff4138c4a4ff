import { spawnSync } from 'node:child_process';
import { cpus, platform, release } from 'node:os';

/**
 * Runs a program and gives its time in milliseconds, the time of all processors, its peak of memory in MiB, and its
 * exit code.
 */
export function measure(command, args, options = {}) {
  const started = performance.now();
  const run = spawnSync('/usr/bin/env', ['time', '-f', '%U %S %M', command, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    ...options,
  });
  const milliseconds = performance.now() - started;
  const [, user, system, peak] = (/([\d.]+) ([\d.]+) (\d+)\s*$/.exec(run.stderr) ?? []).map(Number);
  const processor = (user + system) * 1000;
  return {
    milliseconds,
    processor,
    mebibytes: peak / 1024,
    status: run.status,
    stdout: run.stdout,
    stderr: run.stderr,
  };
}

/** The middle one of several runs, by time. */
export function median(runs, run) {
  const all = Array.from({ length: runs }, run).sort((one, other) => one.milliseconds - other.milliseconds);
  return all[Math.floor(all.length / 2)];
}

export function machine() {
  const [cpu] = cpus();
  return `Node ${process.version}, ${cpus().length} × ${cpu.model.trim()}, ${platform()} ${release()}`;
}

/** Prints rows as a Markdown table. */
export function table(headings, rows) {
  const lines = [headings, headings.map(() => '---'), ...rows];
  console.log(lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n'));
}
