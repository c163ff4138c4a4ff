import path from 'node:path';
import type { CheckFolderOptions, FolderProblems } from '../source/check/check-folder.js';
import { watchFolder, type FolderChange } from '../source/watch/watch-folder.js';
import { assertKnownCodes } from './check-options.js';
import { exitCodes, UsageError, type CommandArguments, type ExitCode, type Terminal } from './command.js';
import { countOf, placeOf, sentenceOf, visible } from './problem-line.js';
import { reportCheck } from './report-check.js';

/** Options that change files or read no folder, and so do not go with a watch. */
const unfit = ['fix', 'fix-dry-run', 'stdin', 'write-baseline', 'cache', 'shard'];

/** Changed files that are named; of more only the number is told. */
const mostNamed = 5;

/**
 * Checks folders, and again whenever a file changes, until Ctrl-C.
 *
 * @throws {@link UsageError} for options that do not go with it.
 */
export async function watchCheck(
  folders: readonly string[],
  options: CheckFolderOptions,
  {
    input,
    terminal,
    maxWarnings,
  }: { input: CommandArguments; terminal: Terminal; maxWarnings: number | undefined },
): Promise<ExitCode> {
  const one = unfit.find((name) => input.flag(name));
  if (one !== undefined) throw new UsageError(`--watch does not go with --${one}.`);
  const { signal } = terminal;
  const { signal: _signal, fix: _fix, cacheFolder: _cache, ...rest } = options;
  let failure: Error | undefined;
  let stop = (): void => {};
  const watch = await watchFolder(folders, {
    ...rest,
    async onCheck(check: FolderProblems, change) {
      if (change) terminal.err(whatHappened(change));
      else await assertKnownCodes(options, check.rules);
      await reportCheck(check, input, terminal, maxWarnings);
      terminal.err('Watching for changes. Ctrl-C ends it.\n');
    },
    onError: (error) => {
      failure ??= error;
      stop();
    },
  });
  await new Promise<void>((resolve) => {
    stop = resolve;
    if (signal.aborted || failure) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await watch.close();
  if (failure) throw failure;
  return exitCodes.clean;
}

/** Which files changed, how long the check took, and what was put right by that. */
function whatHappened({ files, putRight, milliseconds }: FolderChange): string {
  const names = files.map((file) => visible(path.relative('', file)));
  const named = names.length > mostNamed ? countOf(names.length, 'file') : names.join(', ');
  const lines = putRight.map(
    (problem) => `Put right: ${placeOf(problem)}  ${visible(sentenceOf(problem))}  ${problem.code}`,
  );
  return [``, `${named} changed, checked in ${Math.round(milliseconds)} ms.`, ...lines, ''].join('\n');
}
