import path from 'node:path';
import { watch, type FSWatcher } from 'chokidar';
import { isConfig } from '../config/find-config.js';
import { formatOf } from '../file-name.js';

/** Time in which several changes are taken for one, in milliseconds: editors write a file in several steps. */
const quietTime = 15;

/** What a follower of files is told. */
export interface FilesListener {
  /** Takes the files that changed since the last call, as whole paths. Not called again before it is done. */
  onChange(files: ReadonlySet<string>): Promise<void>;
  onError(error: Error): void;
}

/** A watch of files that has been set up. */
export interface FilesFollower {
  /** Begins to tell of changes, those since the watch was set up included. */
  start(): void;
  close(): Promise<void>;
}

/**
 * Follows the content files of folders, and configurations.
 *
 * @param roots - Folders and files, as whole paths.
 * @returns When all files are watched.
 */
export async function followFiles(roots: readonly string[], listener: FilesListener): Promise<FilesFollower> {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let work: Promise<void> | undefined;
  let isOn = false;
  const tell = async (): Promise<void> => {
    while (isOn && changed.size > 0) {
      const files = new Set(changed);
      changed.clear();
      await listener.onChange(files).catch((error: unknown) => listener.onError(error as Error));
    }
    work = undefined;
  };
  const soon = (): void => {
    if (!isOn || work) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      work ??= tell();
    }, quietTime);
  };
  const watcher: FSWatcher = watch([...roots], {
    ignoreInitial: true,
    ignored: (file, stats) => !roots.includes(file) && isOfNoInterest(file, stats?.isFile() === true),
  });
  watcher.on('all', (_event, file) => {
    changed.add(path.resolve(file));
    soon();
  });
  watcher.on('error', (error) => listener.onError(error as Error));
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return {
    start() {
      isOn = true;
      if (changed.size > 0) soon();
    },
    async close() {
      isOn = false;
      clearTimeout(timer);
      await watcher.close();
      await work;
    },
  };
}

function isOfNoInterest(file: string, isFile: boolean): boolean {
  const name = path.basename(file);
  if (name.startsWith('.') || name === 'node_modules') return true;
  return isFile && formatOf(name) === undefined && !isConfig(name);
}
