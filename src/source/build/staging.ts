import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { temporaryNameFor } from '../write/write-file.js';
import { readManifest, writeManifest } from './manifest.js';

/** What a build did to its output folder. */
export interface Changes {
  /** Files that are new or different. */
  written: string[];
  /** Files that were as they should be. */
  unchanged: string[];
  /** Files of documents that are gone. */
  removed: string[];
}

/** A file that is written and waits for its name. */
export interface StagedFile {
  /** Path below the output folder. */
  file: string;
  /** Where it is now; absent if the file is there already with this content. */
  temporary?: string | undefined;
}

/**
 * Writes a file of the output under a temporary name beside its place.
 *
 * @param size - Length in bytes of the file that is there; absent if there is none.
 * @throws What the system says, with nothing left behind.
 */
export function stageFile(out: string, file: string, content: string, size: number | undefined): StagedFile {
  const target = path.join(out, file);
  if (size === Buffer.byteLength(content) && hasContent(target, content)) return { file };
  const temporary = temporaryNameFor(target);
  try {
    writeFileSync(temporary, content, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      rmSync(temporary, { force: true });
      throw error;
    }
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(temporary, content, { flag: 'wx' });
  }
  return { file, temporary };
}

function isFile(target: string): boolean {
  return lstatSync(target, { throwIfNoEntry: false })?.isDirectory() === false;
}

function hasContent(target: string, content: string): boolean {
  try {
    return readFileSync(target, 'utf8') === content;
  } catch {
    return false;
  }
}

/** Takes back what was staged: the output folder is as it was before. */
export function discardStaged(out: string, staged: readonly StagedFile[]): void {
  for (const { temporary } of staged) if (temporary !== undefined) rmSync(temporary, { force: true });
  removeEmptyFolders(
    out,
    staged.map(({ file }) => file),
  );
}

/**
 * Gives staged files their names, removes the files that this build no longer has, and writes the list of what
 * the build owns. It runs to its end without giving way, so that an interruption does not leave it half done.
 */
export function commitStaged(out: string, staged: readonly StagedFile[]): Changes {
  const owned = readManifest(out);
  const files = new Set(staged.map(({ file }) => file));
  const removed = [...owned].filter((file) => !files.has(file) && isFile(path.join(out, file))).sort();
  const written = staged.filter(({ temporary }) => temporary !== undefined);
  mkdirSync(out, { recursive: true });
  // Listed before it is there: should the machine stop now, the next build still owns every file.
  if (written.length > 0 || removed.length > 0) writeManifest(out, [...owned, ...files]);
  for (const { file, temporary } of written) renameSync(temporary!, path.join(out, file));
  for (const file of removed) rmSync(path.join(out, file), { force: true });
  removeEmptyFolders(out, removed);
  if (written.length > 0 || removed.length > 0 || owned.size !== files.size) writeManifest(out, files);
  return {
    written: written.map(({ file }) => file).sort(),
    unchanged: staged.flatMap(({ file, temporary }) => (temporary === undefined ? [file] : [])).sort(),
    removed,
  };
}

/** Removes the folders of files that are gone, from the inside out, as long as they are empty. */
function removeEmptyFolders(out: string, files: readonly string[]): void {
  const folders = new Set<string>();
  for (const file of files) {
    for (let folder = path.dirname(file); folder !== '.'; folder = path.dirname(folder)) folders.add(folder);
  }
  for (const folder of [...folders].sort((one, other) => other.length - one.length)) {
    const whole = path.join(out, folder);
    try {
      if (readdirSync(whole).length === 0) rmdirSync(whole);
    } catch {
      // Gone already, or not ours to remove.
    }
  }
}
