import type { FolderProblems } from '../source/check/check-folder.js';
import { applyBaseline } from './baseline.js';
import { usageCodes } from './check-options.js';
import { exitCodes, type CommandArguments, type ExitCode, type Terminal } from './command.js';
import { countProblems } from './problem-line.js';
import { writeReports } from './write-reports.js';

/** Reports what a check found, and says how the command ends for that. */
export async function reportCheck(
  check: FolderProblems,
  input: CommandArguments,
  terminal: Terminal,
  maxWarnings: number | undefined,
  textOf?: (file: string) => string | undefined,
): Promise<ExitCode> {
  const { problems: fresh, hiddenCount } = applyBaseline(check.problems, input);
  const problems = input.flag('quiet') ? fresh.filter(({ severity }) => severity === 'error') : fresh;
  await writeReports(input, terminal, { ...check, problems, hiddenCount }, textOf);
  if (check.problems.some(({ code }) => usageCodes.has(code))) return exitCodes.usage;
  const { error, warning } = countProblems(fresh);
  const fails = error > 0 || (maxWarnings !== undefined && warning > maxWarnings);
  return fails ? exitCodes.problems : exitCodes.clean;
}
