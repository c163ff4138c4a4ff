import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packageVersion } from '../../package-version.js';
import type { CheckFolderOptions } from '../check/check-folder.js';
import type { DespatchConfig } from '../config/config.js';

/** The version of what is written. One more for every change of its form. */
export const cacheVersion = 1;

/** What decides on what a check finds, beside the files. */
export interface CacheSubject {
  names: readonly string[];
  config: DespatchConfig;
  options: CheckFolderOptions;
}

/** A name for all that decides on what a check finds, beside the files. */
export function cacheKeyOf({ names, config, options }: CacheSubject): string {
  const { rules, only, ignore, skipBodies, withoutRules, catalogue, shard, today } = options;
  const choice = { rules, only, ignore, skipBodies, withoutRules, catalogue, shard, today };
  const program = [cacheVersion, packageVersion, buildOf(import.meta.url), process.version];
  const subject = JSON.stringify([program, process.cwd(), names, config, choice]);
  return hash('sha256', subject, 'hex').slice(0, 32);
}

/** The build of this package: one of the same version may have come from other sources. */
function buildOf(url: string): string {
  const stats = statSync(fileURLToPath(url), { throwIfNoEntry: false });
  return `${stats?.size} ${stats?.mtimeMs}`;
}
