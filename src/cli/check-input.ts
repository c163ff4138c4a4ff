import { checkSource } from '../source/check-file.js';
import { createChecking } from '../source/create-checking.js';
import { sortProblems } from '../source/sort-problems.js';
import { checkGraphText, holdsGraph } from '../source/check-graphs.js';
import { sourceFileOf } from '../source/source-file.js';
import { checkOptionsOf } from './check-options.js';
import { exitCodes, UsageError, type CommandArguments, type ExitCode, type Terminal } from './command.js';
import { countProblems } from './problem-line.js';
import { writeReports } from './write-reports.js';

/** Checks standard input by itself, as the file that it is going to be: for editors. */
export async function checkInput(input: CommandArguments, terminal: Terminal): Promise<ExitCode> {
  const file = input.text('stdin-filename');
  if (file === undefined)
    throw new UsageError('Name the file that the input would be: --stdin-filename news/story.md.');
  const source = sourceFileOf(file, await terminal.readInput());
  const checking = await createChecking({}, await checkOptionsOf(input));
  const { problems, documents } = holdsGraph(file, source.text)
    ? { problems: await checkGraphText(file, source.text, checking.rules), documents: [] }
    : await checkSource(source, checking);
  const facts = { fileCount: 1, documentCount: documents.length, hiddenCount: 0, rules: checking.all };
  await writeReports(input, terminal, { ...facts, problems: sortProblems(problems) }, () => source.text);
  return countProblems(problems).error > 0 ? exitCodes.problems : exitCodes.clean;
}
