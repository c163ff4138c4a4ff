import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CheckFolderOptions } from '../source/check/check-folder.js';
import type { Shard } from '../source/read/inputs.js';
import { countOption } from './check-options.js';
import { UsageError, type CommandArguments, type OptionSpec } from './command.js';

/** The option that says how many threads do the work. */
export const jobsOption: Readonly<Record<string, OptionSpec>> = {
  jobs: { type: 'string', short: 'j', value: '<number>', help: 'Use at most this many threads' },
};

/** The options that say which files are checked, and how the work is done. */
export const workOptions: Readonly<Record<string, OptionSpec>> = {
  catalogue: {
    type: 'string',
    multiple: true,
    value: '<folder>',
    help: 'Folder whose documents the named files may refer to',
  },
  shard: { type: 'string', value: '<part/parts>', help: 'Check one part of the files, such as 2/4' },
  ...jobsOption,
  cache: { type: 'boolean', help: 'Check only what changed since the last check with --cache' },
  'cache-location': {
    type: 'string',
    value: '<folder>',
    help: 'Where the cache is: in node_modules/.cache, or else in .despatch-cache',
  },
};

/**
 * Reads the options that say which files are checked, and how the work is done.
 *
 * @throws {@link UsageError} if one of them does not have its form.
 */
export function workOptionsOf(input: CommandArguments): CheckFolderOptions {
  const catalogue = input.texts('catalogue');
  return {
    catalogue: catalogue.length > 0 ? catalogue : undefined,
    shard: shardOf(input.text('shard')),
    jobs: jobsOf(input),
    cacheFolder: cacheFolderOf(input),
  };
}

function shardOf(text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined;
  const [, index, count] = (/^(\d{1,9})\/(\d{1,9})$/.exec(text) ?? []).map(Number);
  if (index !== undefined && count !== undefined && index >= 1 && index <= count) return { index, count };
  throw new UsageError(`--shard takes a part and the number of parts, as in 2/4; got ${text}.`);
}

/** Reads {@link jobsOption}. */
export function jobsOf(input: CommandArguments): number | undefined {
  return countOption(input, 'jobs', 1);
}

function cacheFolderOf(input: CommandArguments): string | undefined {
  const location = input.text('cache-location');
  if (!input.flag('cache')) {
    if (location === undefined) return undefined;
    throw new UsageError('--cache-location says where the cache of --cache is: give both.');
  }
  return (
    location ??
    (existsSync('node_modules') ? path.join('node_modules', '.cache', 'despatch') : '.despatch-cache')
  );
}
