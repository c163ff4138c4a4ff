import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../problems/problem.js';
import { UsageError, type CommandArguments } from './command.js';
import { fingerprintsOf } from './fingerprint.js';
import { writeOutput } from './write-output.js';

const baselineVersion = 1;

/** The problems that count, and how many a baseline holds back. */
export interface Sifted {
  problems: readonly Problem[];
  hiddenCount: number;
}

/**
 * Holds back the problems of a list of known ones, or writes that list. A problem is known again by its file,
 * code, path and sentence, so that it may move to another line. Files are named from the list's own folder, so that
 * it does not matter where the command runs.
 *
 * @throws {@link UsageError} if the list cannot be read or written.
 */
export function applyBaseline(problems: readonly Problem[], input: CommandArguments): Sifted {
  const output = input.text('write-baseline');
  const file = input.text('baseline');
  if (output !== undefined) {
    writeBaseline(output, problems);
    return { problems: [], hiddenCount: problems.length };
  }
  if (file === undefined) return { problems, hiddenCount: 0 };
  const known = readBaseline(file);
  const fingerprints = fingerprintsOf(problems, folderOf(file));
  const fresh = problems.filter((_problem, index) => !known.has(fingerprints[index]!));
  return { problems: fresh, hiddenCount: problems.length - fresh.length };
}

function writeBaseline(file: string, problems: readonly Problem[]): void {
  const list = { version: baselineVersion, problems: fingerprintsOf(problems, folderOf(file)).sort() };
  writeOutput(file, [JSON.stringify(list, null, 2), '\n'], 'baseline');
}

function folderOf(file: string): string {
  return path.dirname(path.resolve(file));
}

function readBaseline(file: string): Set<string> {
  let list: { version?: unknown; problems?: unknown };
  try {
    list = JSON.parse(readFileSync(file, 'utf8')) as typeof list;
  } catch (error) {
    throw new UsageError(`The baseline ${file} cannot be read: ${(error as Error).message}`);
  }
  if (list?.version !== baselineVersion || !Array.isArray(list.problems)) {
    throw new UsageError(`${file} is no baseline of this version. Write one with --write-baseline.`);
  }
  return new Set(list.problems as string[]);
}
