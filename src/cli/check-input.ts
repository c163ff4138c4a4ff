import { checkSource } from '../source/check-file.js';
import { findConfig } from '../source/config/find-config.js';
import type { LoadedConfig } from '../source/config/load-config.js';
import { createChecking } from '../source/create-checking.js';
import { sortProblems } from '../source/sort-problems.js';
import { contentFolderAbove } from '../source/inputs.js';
import { checkGraphText, holdsGraph } from '../source/check-graphs.js';
import { sourceFileOf } from '../source/source-file.js';
import { checkOptionsOf, usageCodes } from './check-options.js';
import { exitCodes, UsageError, type CommandArguments, type ExitCode, type Terminal } from './command.js';
import { countProblems } from './problem-line.js';
import { writeReports } from './write-reports.js';

/** Checks standard input by itself, as the file that it is going to be: for editors. */
export async function checkInput(input: CommandArguments, terminal: Terminal): Promise<ExitCode> {
  const file = input.text('stdin-filename');
  if (file === undefined)
    throw new UsageError('Name the file that the input would be: --stdin-filename news/story.md.');
  const source = sourceFileOf(file, await terminal.readInput());
  const options = await checkOptionsOf(input);
  const loaded = await configAround(file, options.configFile);
  const checking = await createChecking(loaded.config, options);
  const { problems: found, documents } = holdsGraph(file, source.text)
    ? { problems: await checkGraphText(file, source.text, checking.rules), documents: [] }
    : await checkSource(source, checking);
  const problems = [...loaded.problems, ...found];
  const facts = { fileCount: 1, documentCount: documents.length, hiddenCount: 0, rules: checking.all };
  await writeReports(input, terminal, { ...facts, problems: sortProblems(problems) }, () => source.text);
  if (problems.some(({ code }) => usageCodes.has(code))) return exitCodes.usage;
  return countProblems(problems).error > 0 ? exitCodes.problems : exitCodes.clean;
}

/** The configuration that counts for a file: the named one, or that of the folder of content around it. */
async function configAround(file: string, named: string | undefined): Promise<LoadedConfig> {
  const folder = contentFolderAbove(file);
  const configFile = named ?? (folder === undefined ? undefined : findConfig(folder));
  if (configFile === undefined) return { config: {}, problems: [] };
  const { loadConfig } = await import('../source/config/load-config.js');
  return loadConfig(configFile);
}
