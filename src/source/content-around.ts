import { statSync } from 'node:fs';
import path from 'node:path';
import { chooseRules } from '../checks/active-rules.js';
import type { DocumentChecking } from '../checks/check-document.js';
import { checkEachFile, type CheckedFile } from './check-files.js';
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

/**
 * Reads the documents that single files may refer to: those of the folders of content around them. What is wrong
 * with those is for the caller to leave out.
 *
 * @param single - The files that were named.
 * @param files - All files that are checked anyway.
 */
export async function checkAround(
  single: readonly FoundFile[],
  files: readonly FoundFile[],
  { checking, isIgnored }: { checking: DocumentChecking; isIgnored: IsIgnored | undefined },
): Promise<CheckedFile[]> {
  if (single.length === 0 || checking.rules.catalogue.length === 0) return [];
  const known = new Set(files.map(({ path: file }) => path.resolve(file)));
  const around = new Map<string, FoundFile>();
  for (const folder of new Set(single.flatMap(({ path: file }) => contentFolderOf(file) ?? []))) {
    for (const found of listContentFiles(folder, isIgnored).files) {
      if (!known.has(found.path)) around.set(found.path, found);
    }
  }
  return checkEachFile([...around.values()], { ...checking, rules: chooseRules([]) });
}
