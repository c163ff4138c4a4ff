import { readdirSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import path from 'node:path';
import { nearestName } from '../../catalogue/nearest-name.js';
import { problemOf } from '../../problems/kind.js';
import * as kinds from '../../problems/kinds/source.js';
import type { Problem } from '../../problems/problem.js';
import { manifestName } from '../build/manifest-name.js';
import { formatOf, kindOf, kindOfFolder, type KindOfFile } from './file-name.js';
import { reasonOf } from './read-text.js';

/** A content file that was found. */
export interface FoundFile {
  /** The path to open it by. */
  path: string;
  /** The path as problems name it: as the caller named the folder, with `/` between the parts. */
  file: string;
  /** Whether the caller named the file itself, and not a folder above it. */
  isNamed?: boolean | undefined;
}

/** The content files of a folder, and what is wrong with the folder itself. */
export interface FileList {
  files: FoundFile[];
  problems: Problem[];
}

/** Says of a path below the folder whether it is left out. */
export type IsIgnored = (relativePath: string) => boolean;

/**
 * Lists the content files of a folder, sorted by path: files in folders named after a kind of content, at any
 * depth. Hidden folders, `node_modules` and the output of builds are skipped, and a link that leads to a folder above itself is
 * followed once.
 */
export function listContentFiles(
  folder: string,
  isIgnored: IsIgnored = () => false,
  kindOfFile: KindOfFile = kindOf,
): FileList {
  const list: FileList = { files: [], problems: [] };
  const name = posix(folder).replace(/\/+$/, '') || '/';
  try {
    if (!statSync(folder).isDirectory())
      return { files: [{ path: folder, file: posix(folder), isNamed: true }], problems: [] };
  } catch (error) {
    list.problems.push(problemOf(kinds.missingFolder, { folder, reason: reasonOf(error) }));
    return list;
  }
  const isInside = kindOfFile(`${path.posix.resolve(posix(path.resolve(folder)))}/x`) !== undefined;
  walk(
    { list, isIgnored, kindOfFile, root: folder, name: name === '.' ? '' : name },
    '',
    isInside,
    new Set(),
  );
  list.files.sort((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : 0));
  if (list.files.length === 0 && list.problems.length === 0) list.problems.push(withoutContent(folder));
  return list;
}

function withoutContent(folder: string): Problem {
  const names = Object.keys(kindOfFolder).map((name) => `\`${name}/\``);
  const folders = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return problemOf(kinds.noContent, { folder, folders });
}

interface Walk {
  list: FileList;
  isIgnored: IsIgnored;
  kindOfFile: KindOfFile;
  root: string;
  name: string;
}

function walk(state: Walk, below: string, isInside: boolean, above: ReadonlySet<string>): void {
  const { list, isIgnored, kindOfFile, root } = state;
  const folder = path.join(root, below);
  let entries: Dirent[];
  let real: string;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
    real = realpathSync(folder);
  } catch (error) {
    list.problems.push({
      ...problemOf(kinds.unreadableFile, { reason: reasonOf(error) }),
      file: named(state, below),
    });
    return;
  }
  if (above.has(real)) return;
  // What a build wrote is not content, though it has folders such as `news` in it.
  if (below !== '' && entries.some(({ name }) => name === manifestName)) return;
  const trail = new Set([...above, real]);
  const before = folder === '.' ? '' : folder.endsWith(path.sep) ? folder : `${folder}${path.sep}`;
  for (const entry of entries) {
    const { name } = entry;
    const inner = below === '' ? name : `${below}/${name}`;
    if (name.startsWith('.') || name === 'node_modules' || isIgnored(inner)) continue;
    const type = typeOf(entry, `${before}${name}`);
    if (type === 'folder') {
      const isKind = !isInside && kindOfFile(`${named(state, inner)}/x`) !== undefined;
      if (!isInside && !isKind) warnOfSpelling(state, inner, name);
      walk(state, inner, isInside || isKind, trail);
    } else if (isInside && formatOf(name) !== undefined) {
      const file = named(state, inner);
      if (type === 'file') list.files.push({ path: `${before}${name}`, file });
      else list.problems.push({ ...problemOf(kinds.unreadableFile, { reason: noFile }), file });
    }
  }
}

/** Why a pipe, which would be waited for without end, is not read. */
const noFile = 'It is a pipe, a socket or a device.';

/** What an entry is, behind a link too. A link that leads nowhere counts as a file: reading it says what is wrong. */
function typeOf(entry: Dirent, whole: string): 'folder' | 'file' | 'other' {
  const target = entry.isSymbolicLink() ? followed(whole) : entry;
  if (target === undefined || target.isFile()) return 'file';
  return target.isDirectory() ? 'folder' : 'other';
}

function followed(link: string): Stats | undefined {
  try {
    return statSync(link);
  } catch {
    return undefined;
  }
}

function warnOfSpelling(state: Walk, inner: string, name: string): void {
  if (inner.includes('/')) return;
  const nearest = nearestName(name, Object.keys(kindOfFolder));
  if (nearest === undefined) return;
  const problem = problemOf(kinds.unknownFolder, { folder: name, nearest });
  state.list.problems.push({ ...problem, file: named(state, inner) });
}

function named({ name }: Walk, below: string): string {
  if (name === '') return below;
  return below === '' ? name : `${name === '/' ? '' : name}/${below}`;
}

function posix(name: string): string {
  return path.sep === '/' ? name : name.replaceAll(path.sep, '/');
}
