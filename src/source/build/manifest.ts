import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeFileWhole } from '../write/write-file.js';
import { manifestName } from './manifest-name.js';

const manifestVersion = 1;

/** Reads the paths that earlier builds wrote, below the output folder. A broken list counts as none. */
export function readManifest(out: string): Set<string> {
  try {
    const { files } = JSON.parse(readFileSync(path.join(out, manifestName), 'utf8')) as { files: unknown };
    return new Set(
      Array.isArray(files) ? files.filter((file) => typeof file === 'string' && isBelow(file)) : [],
    );
  } catch {
    return new Set();
  }
}

/** Writes the list. The same outputs give the same bytes. */
export function writeManifest(out: string, files: Iterable<string>): void {
  const list = { version: manifestVersion, files: [...new Set(files)].sort() };
  writeFileWhole(path.join(out, manifestName), `${JSON.stringify(list, null, 2)}\n`);
}

/** A list that somebody wrote by hand must not lead out of the folder. */
function isBelow(file: string): boolean {
  return !path.isAbsolute(file) && !file.split(/[\\/]/).includes('..') && file !== manifestName;
}
