import path from 'node:path';
import { currentDay } from '../../time/london.js';
import type { FileCheck } from '../check/check-file.js';
import type { CheckMemory, CheckOutcome, KeptRun } from '../check/check-memory.js';
import type { Inputs } from '../read/inputs.js';
import { cacheKeyOf, type CacheSubject } from './cache-key.js';
import { readCacheFile, writeCacheFile } from './cache-file.js';
import { FileStates, type FileState } from './file-states.js';
import { removeOldFiles } from './remove-old-files.js';

/** The cache of a check. */
export interface CacheOrder extends CacheSubject {
  folder: string;
  inputs: Inputs;
}

/** What was found in a file: a check of each is kept in a second file, which is read only if one has changed. */
type KeptCheck = [path: string, check: FileCheck & { hash: string }];

/**
 * Opens the cache of a check.
 *
 * A file counts as unchanged if the system says so, or if the hash of its text is the same. What is not whole, or
 * was written by another version or for other settings, counts as nothing.
 */
export function openCache({ folder, inputs, ...subject }: CacheOrder): CheckMemory {
  const base = path.join(folder, cacheKeyOf(subject));
  const index = readCacheFile(`${base}.index`);
  const run = index?.[0] as KeptRun | undefined;
  const states = new FileStates((index?.slice(1) as FileState[] | undefined) ?? []);
  const day = subject.options.today ?? subject.config.today;
  const holdsToday = (found: { day?: string | undefined }): boolean =>
    found.day === undefined || found.day === (day ?? currentDay());
  let checks: Map<string, FileCheck & { hash: string }> | undefined;
  let areChecksKept = run !== undefined;
  return {
    hashes: true,
    known({ path: file }) {
      checks ??= new Map((readCacheFile(`${base}.files`) as KeptCheck[] | undefined) ?? []);
      const hash = states.hashNow(file);
      const check = checks.get(file);
      if (check && check.hash === hash && holdsToday(check)) return check;
      areChecksKept = false;
      return undefined;
    },
    run() {
      const files = [...inputs.files, ...inputs.around].map((found) => found.path);
      if (!run || !holdsToday(run) || !states.areUnchanged(files)) return undefined;
      if (states.haveMoved) writeCacheFile(`${base}.index`, [run, ...states.now()]);
      return run;
    },
    keep({ checked, around, run: latest }: CheckOutcome) {
      for (const { found, hash } of [...checked, ...around]) states.set(found.path, hash);
      if (!areChecksKept) {
        const kept = checked.flatMap(({ found, ...check }) => (check.hash ? [[found.path, check]] : []));
        writeCacheFile(`${base}.files`, kept);
      }
      writeCacheFile(`${base}.index`, [latest, ...states.now()]);
      removeOldFiles(folder);
    },
  };
}
