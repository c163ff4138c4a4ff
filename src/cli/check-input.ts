import { checkSource } from '../source/check/check-file.js';
import { findConfig } from '../source/config/find-config.js';
import type { LoadedConfig } from '../source/config/load-config.js';
import { createChecking } from '../source/check/create-checking.js';
import { sortProblems } from '../source/check/sort-problems.js';
import { contentFolderAbove } from '../source/read/inputs.js';
import { checkGraphText, holdsGraph } from '../source/check/check-graphs.js';
import { sourceFileOf } from '../source/read/source-file.js';
import { assertKnownCodes, checkOptionsOf, countOption } from './check-options.js';
import { UsageError, type CommandArguments, type ExitCode, type Terminal } from './command.js';
import { reportCheck } from './report-check.js';
import { reportTargets } from './write-reports.js';

/** Checks standard input by itself, as the file that it is going to be: for editors. */
export async function checkInput(input: CommandArguments, terminal: Terminal): Promise<ExitCode> {
  const file = input.text('stdin-filename');
  if (file === undefined)
    throw new UsageError('Name the file that the input would be: --stdin-filename news/story.md.');
  if (input.positionals.length > 0) throw new UsageError('Give standard input or files to check, not both.');
  if (input.flag('fix') || input.flag('fix-dry-run'))
    throw new UsageError('Standard input is checked, not put right: leave out --fix, or name the file.');
  reportTargets(input);
  const maxWarnings = countOption(input, 'max-warnings');
  const options = await checkOptionsOf(input);
  const source = sourceFileOf(file, await terminal.readInput());
  const { config, problems } = await configAround(file, options.configFile);
  const checking = await createChecking(config, options);
  await assertKnownCodes(options, checking.all);
  const { problems: found, documents } = holdsGraph(file, source.text)
    ? { problems: await checkGraphText(file, source.text, checking.rules), documents: [] }
    : await checkSource(source, checking);
  const check = {
    problems: sortProblems([...problems, ...found]),
    fileCount: 1,
    documentCount: documents.length,
    config,
    fixedFiles: [],
    rules: checking.all,
  };
  return reportCheck(check, input, terminal, maxWarnings, () => source.text);
}

/** The configuration that counts for a file: the named one, or that of the folder of content around it. */
async function configAround(file: string, named: string | undefined): Promise<LoadedConfig> {
  const folder = contentFolderAbove(file);
  const configFile = named ?? (folder === undefined ? undefined : findConfig(folder));
  if (configFile === undefined) return { config: {}, problems: [] };
  const { loadConfig } = await import('../source/config/load-config.js');
  return loadConfig(configFile);
}
