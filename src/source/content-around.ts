import { statSync } from 'node:fs';
import path from 'node:path';
import { findConfig } from './config/find-config.js';
import { kindOfFolder } from './file-name.js';
import { listContentFiles, type FoundFile, type IsIgnored } from './list-files.js';

/**
 * The folder of content that a file belongs to: the nearest one above it that has a configuration or holds the
 * folder of its kind.
 *
 * @returns Nothing for a folder, and for a file that is in no folder of content.
 */
export function contentFolderOf(file: string): string | undefined {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  for (let folder = path.dirname(path.resolve(file)); ; folder = path.dirname(folder)) {
    if (findConfig(folder) !== undefined) return folder;
    if (Object.hasOwn(kindOfFolder, path.basename(folder))) return path.dirname(folder);
    if (folder === path.dirname(folder)) return undefined;
  }
}

/** Lists the files that files belong with: what they refer to may be in them. */
export function listFilesAround(files: readonly FoundFile[], isIgnored?: IsIgnored): FoundFile[] {
  const folders = new Set(files.flatMap(({ path: file }) => contentFolderOf(file) ?? []));
  const named = new Set(files.map(({ path: file }) => path.resolve(file)));
  const around = new Map<string, FoundFile>();
  for (const folder of folders) {
    for (const found of listContentFiles(folder, isIgnored).files) {
      if (!named.has(found.path)) around.set(found.path, found);
    }
  }
  return [...around.values()];
}
