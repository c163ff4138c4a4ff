import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../problems/problem.js';
import { findConfig } from '../config/find-config.js';
import { formatOf, kindOfFolder, type KindOfFile } from './file-name.js';
import { listContentFiles, type FoundFile, type IsIgnored } from './list-files.js';

/** One of several parts into which the files of a check are split, so that machines can share the work. */
export interface Shard {
  /** Which part, from 1. */
  index: number;
  /** How many parts there are. */
  count: number;
}

/** The files that a check reads. */
export interface Inputs {
  /** The files to check. */
  files: FoundFile[];
  /** Files whose documents the checked ones may refer to. They are read, not checked. */
  around: FoundFile[];
  /** What is wrong with the folders. */
  problems: Problem[];
}

/** How files are chosen. */
export interface InputChoice {
  isIgnored?: IsIgnored | undefined;
  /** What folders mean. Those of the library if absent. */
  kindOfFile?: KindOfFile | undefined;
  /** Folders whose documents may be referred to. If absent, those around named files. */
  catalogue?: readonly string[] | undefined;
  shard?: Shard | undefined;
}

/** Finds the files of folders and of single names. */
export function findInputs(
  names: readonly string[],
  { isIgnored, kindOfFile, catalogue, shard }: InputChoice,
): Inputs {
  const lists = names.map((name) => listContentFiles(name, isIgnored, kindOfFile));
  const problems = lists.flatMap((list) => list.problems);
  const found = lists.flatMap((list) => list.files);
  const all = lists.length === 1 ? found : unique(found);
  const isMine = (_file: FoundFile, index: number): boolean => index % shard!.count === shard!.index - 1;
  const files = shard ? all.filter(isMine) : all;
  const others = shard ? all.filter((file, index) => !isMine(file, index)) : [];
  const folders = catalogue ?? foldersAround(all.filter(({ isNamed }) => isNamed));
  const further = folders.flatMap((folder) => {
    const list = listContentFiles(folder, isIgnored, kindOfFile);
    if (catalogue) problems.push(...list.problems);
    return list.files;
  });
  return { files, around: [...others, ...besides(unique(further), all)], problems };
}

/** Those of the files that are not among others. */
function besides(files: readonly FoundFile[], others: readonly FoundFile[]): FoundFile[] {
  if (files.length === 0) return [];
  const known = new Set(others.map(({ path: file }) => path.resolve(file)));
  return files.filter(({ path: file }) => !known.has(path.resolve(file)));
}

/** The folders of content that files belong to. */
function foldersAround(named: readonly FoundFile[]): string[] {
  return [...new Set(named.flatMap(({ path: file }) => contentFolderOf(file) ?? []))];
}

/**
 * The folder of content that a file belongs to: the nearest one above it that has a configuration or holds the
 * folder of its kind.
 *
 * @returns Nothing for a folder, and for a file that is in no folder of content.
 */
export function contentFolderOf(file: string): string | undefined {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? contentFolderAbove(file) : undefined;
}

/** The same for a file that need not be there. */
export function contentFolderAbove(file: string): string | undefined {
  for (let folder = path.dirname(path.resolve(file)); ; folder = path.dirname(folder)) {
    if (findConfig(folder) !== undefined) return folder;
    if (Object.hasOwn(kindOfFolder, path.basename(folder))) return path.dirname(folder);
    if (folder === path.dirname(folder)) return undefined;
  }
}

const graphs = /\.(?:jsonld|html?)$/i;

/** Puts the files that fit in the place of glob patterns. */
export async function expandPatterns(names: readonly string[]): Promise<string[]> {
  return (await Promise.all(names.map(filesOf))).flat();
}

const magic = /[*?{}[\]()!]/;

/** The folder below which the files stand that fit a pattern. What is no pattern stays as it is. */
export function folderOfPattern(name: string): string {
  if (!magic.test(name) || existsSync(name)) return name;
  const parts = name.split('/');
  return (
    parts
      .slice(
        0,
        parts.findIndex((part) => magic.test(part)),
      )
      .join('/') || '.'
  );
}

/** The files that fit a pattern. A name that is there is no pattern, whatever characters it holds. */
async function filesOf(name: string): Promise<string[]> {
  if (!magic.test(name) || existsSync(name)) return [name];
  const { glob } = await import('tinyglobby');
  const found = await glob(name, { expandDirectories: false });
  const files = found.filter((file) => formatOf(file) !== undefined || graphs.test(file)).sort();
  return files.length > 0 ? files : [name];
}

/** Takes a file that was named in several ways once, by its first name. */
function unique(files: readonly FoundFile[]): FoundFile[] {
  const byName = new Map<string, FoundFile>();
  for (const found of files) {
    const whole = path.resolve(found.path);
    if (!byName.has(whole)) byName.set(whole, found);
  }
  return byName.size === files.length ? [...files] : [...byName.values()];
}
