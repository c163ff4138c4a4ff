import path from 'node:path';
import type { Problem } from '../problems/problem.js';
import { readText } from '../source/read/read-text.js';
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
  const fingerprints = fingerprintsOf(problems, namesFrom(file));
  const fresh = problems.filter((_problem, index) => !known.has(fingerprints[index]!));
  return { problems: fresh, hiddenCount: problems.length - fresh.length };
}

/** Fingerprints by file and code, so that people see in a review what is held back, and where. */
type Known = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

function writeBaseline(file: string, problems: readonly Problem[]): void {
  const nameOf = namesFrom(file);
  const fingerprints = fingerprintsOf(problems, nameOf);
  const known = new Map<string, Map<string, string[]>>();
  for (const [index, { file: name, code }] of problems.entries()) {
    const key = name === undefined ? '' : nameOf(name);
    const codes = known.get(key) ?? known.set(key, new Map()).get(key)!;
    const found = codes.get(code) ?? codes.set(code, []).get(code)!;
    found.push(fingerprints[index]!);
  }
  const list = {
    version: baselineVersion,
    problems: sortedObject(known, (codes) => sortedObject(codes, (found) => found.sort())),
  };
  writeOutput(file, [JSON.stringify(list, null, 2), '\n'], 'baseline');
}

function sortedObject<From, To>(
  map: ReadonlyMap<string, From>,
  make: (value: From) => To,
): Record<string, To> {
  const entries = [...map].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, make(value)]));
}

/** Names files from the folder of the list, such as `../content/news/a.md`. */
function namesFrom(list: string): (file: string) => string {
  const folder = path.dirname(path.resolve(list));
  return (file) => path.relative(folder, path.resolve(file)).replaceAll(path.sep, '/');
}

function readBaseline(file: string): Set<string> {
  const reading = readText(file);
  if ('fault' in reading) throw new UsageError(`The baseline ${file} cannot be read. ${reading.reason}`);
  let list: { version?: unknown; problems?: unknown } | null;
  try {
    list = JSON.parse(reading.text) as typeof list;
  } catch (error) {
    throw new UsageError(`The baseline ${file} cannot be read: ${(error as Error).message}`);
  }
  if (list?.version !== baselineVersion || typeof list.problems !== 'object' || list.problems === null) {
    throw new UsageError(`${file} is no baseline of this version. Write one with --write-baseline.`);
  }
  return new Set(Object.values(list.problems as Known).flatMap((codes) => Object.values(codes).flat()));
}
