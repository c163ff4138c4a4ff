import { assertDay } from '../../time/day.js';
import type { CheckFolderOptions } from './check-folder.js';

/**
 * Makes sure that a check is asked for something that it can do.
 *
 * @throws TypeError if the folders are no paths.
 * @throws RangeError that names the option, if a value cannot be used.
 */
export function assertOptions(folders: unknown, { today, jobs, shard }: CheckFolderOptions): void {
  const names: unknown[] = Array.isArray(folders) ? folders : [folders];
  const place = names.findIndex((name) => typeof name !== 'string');
  if (place !== -1) {
    const other = names[place];
    throw new TypeError(
      `Expected \`folders\` to be a path or a list of paths, got \`${String(other)}\` (${typeof other})`,
    );
  }
  if (today !== undefined) assertDay('today', today);
  if (jobs !== undefined) assertCount('jobs', jobs);
  if (!shard) return;
  assertCount('shard.count', shard.count);
  assertCount('shard.index', shard.index, shard.count);
}

function assertCount(name: string, value: unknown, most = Infinity): void {
  if (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most) return;
  const range = most === Infinity ? 'from 1' : `from 1 to ${most}`;
  throw new RangeError(
    `Expected \`${name}\` to be a whole number ${range}, got \`${String(value)}\` (${typeof value})`,
  );
}
