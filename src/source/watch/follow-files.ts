import path from 'node:path';
import { watch, type FSWatcher } from 'chokidar';
import { isConfig } from '../config/find-config.js';
import { formatOf } from '../read/file-name.js';
import { stateOf } from './file-state.js';
import { lookForRoots } from './look-for-roots.js';

/** Time in which several changes are taken for one, in milliseconds: editors write a file in several steps. */
const quietTime = 5;

/** What a follower of files is told. */
export interface FilesListener {
  /** Takes the files that changed since the last call, as whole paths. Not called again before it is done. */
  onChange(files: ReadonlySet<string>): Promise<void>;
  onError(error: Error): void;
}

/** A watch of files that has been set up. */
export interface FilesFollower {
  /** Follows a folder, or a file, in which everything is of interest. */
  add(folder: string): void;
  /** Begins to tell of changes, those since the watch was set up included. */
  start(): void;
  close(): Promise<void>;
}

/**
 * Follows the content files of folders, and configurations.
 *
 * @param roots - Folders and files, as whole paths.
 * @param further - Folders in which every file is of interest, and single files.
 * @returns When all files are watched.
 */
export async function followFiles(
  roots: readonly string[],
  further: readonly string[],
  listener: FilesListener,
): Promise<FilesFollower> {
  const waiting = new Set<string>();
  const states = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;
  let work: Promise<void> | undefined;
  let isOn = false;
  const tell = async (): Promise<void> => {
    while (isOn && waiting.size > 0) {
      const changed = new Set([...waiting].filter((file) => takeState(states, file)));
      waiting.clear();
      if (changed.size === 0) continue;
      await listener.onChange(changed).catch((error: unknown) => listener.onError(error as Error));
    }
  };
  const soon = (): void => {
    if (!isOn || work || waiting.size === 0) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      // Where nothing has changed after all, this is done before it has begun.
      work ??= tell().finally(() => {
        work = undefined;
        soon();
      });
    }, quietTime);
  };
  const wholes = further.map((folder) => path.resolve(folder));
  const followed = [...roots, ...wholes];
  const isIgnored = (file: string, isFile: boolean): boolean =>
    !followed.includes(file) && !isBelow(file, wholes) && isOfNoInterest(file, isFile);
  const note = (file: string): void => {
    if (isIgnored(file, true)) return;
    waiting.add(file);
    soon();
  };
  const watcher: FSWatcher = watch([...followed], {
    ignoreInitial: true,
    ignored: (file, stats) => isIgnored(file, stats?.isFile() === true),
  });
  const look = lookForRoots(followed, { onReturn: (root) => void watcher.add(root), onChange: note });
  // A file that is replaced several times within a second shows only in what the system says.
  watcher.on('raw', (_event, name: unknown, details: unknown) => {
    const { watchedPath } = details as { watchedPath: string };
    const isFile = path.basename(watchedPath) === name;
    note(isFile || typeof name !== 'string' ? path.resolve(watchedPath) : path.resolve(watchedPath, name));
  });
  // What was in a folder before the folder was watched shows only here.
  watcher.on('all', (event, file) => {
    const whole = path.resolve(file);
    if (event.startsWith('unlink') && followed.includes(whole)) look.lose(whole);
    note(whole);
  });
  watcher.on('error', (error) => listener.onError(error as Error));
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return {
    add(folder) {
      const whole = path.resolve(folder);
      if (followed.includes(whole)) return;
      followed.push(whole);
      wholes.push(whole);
      watcher.add(whole);
    },
    start() {
      isOn = true;
      soon();
    },
    async close() {
      isOn = false;
      look.end();
      clearTimeout(timer);
      await watcher.close();
      await work;
    },
  };
}

function isBelow(file: string, folders: readonly string[]): boolean {
  return folders.some((folder) => file.startsWith(`${folder}${path.sep}`));
}

/** Takes in how a file is, and says whether it was otherwise: the same change may show several times. */
function takeState(states: Map<string, string>, file: string): boolean {
  const state = stateOf(file);
  const isOther = states.get(file) !== state;
  states.set(file, state);
  return isOther;
}

function isOfNoInterest(file: string, isFile: boolean): boolean {
  const name = path.basename(file);
  if (name.startsWith('.') || name === 'node_modules') return true;
  return isFile && formatOf(name) === undefined && !isConfig(name);
}
