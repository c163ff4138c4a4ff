import { existsSync } from 'node:fs';
import path from 'node:path';

const names = ['json', 'ts', 'mts', 'mjs', 'js'].map((ending) => `despatch.config.${ending}`);

/** Finds the configuration of a folder, or nothing. */
export function findConfig(folder: string): string | undefined {
  return names.map((name) => path.join(folder, name)).find((file) => existsSync(file));
}

/** Whether a file has the name of a configuration. */
export function isConfig(file: string): boolean {
  return names.includes(path.basename(file));
}
