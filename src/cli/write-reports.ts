import { UsageError, type CommandArguments, type OptionSpec, type Terminal } from './command.js';
import { createReportSources } from './report-sources.js';
import { reporters, type Report } from './reporters/reporter.js';
import { packageVersion } from '../package-version.js';
import { writeOutput } from './write-output.js';

/** The options that say how to report. */
export const reportOptions: Readonly<Record<string, OptionSpec>> = {
  format: {
    type: 'string',
    short: 'f',
    multiple: true,
    value: '<name>',
    help: 'pretty, compact, json, github, sarif, junit or checkstyle',
  },
  'output-file': {
    type: 'string',
    short: 'o',
    multiple: true,
    value: '<file>',
    help: 'Write the report to a file; one for each --format',
  },
};

/** A report that was asked for. */
export interface ReportTarget {
  format: string;
  /** Where it goes; to standard output if absent. */
  file?: string | undefined;
}

/** What a report is made of, beside what every report has. */
export type ReportFacts = Omit<Report, 'lineOf' | 'positionOf' | 'colour' | 'version' | 'root'>;

/** Writes a report in each format that was asked for, to the terminal or to the file that goes with it. */
export async function writeReports(
  input: CommandArguments,
  terminal: Terminal,
  facts: ReportFacts,
  textOf?: (file: string) => string | undefined,
): Promise<void> {
  for (const { format, file } of reportTargets(input)) {
    const { reporter } = await reporters[format]!(facts);
    const pieces = reporter({
      ...facts,
      ...createReportSources(textOf),
      colour: file === undefined && terminal.hasColour,
      version: packageVersion,
      root: process.cwd(),
    });
    if (file === undefined) for (const text of gathered(pieces)) terminal.out(text);
    else writeOutput(file, pieces, 'report');
  }
}

/**
 * The reports that were asked for.
 *
 * @throws {@link UsageError} for a format that there is not, and for files that do not go with the formats.
 */
export function reportTargets(input: CommandArguments): ReportTarget[] {
  const named = input.texts('format').flatMap((names) => names.split(','));
  const formats = named.length > 0 ? named : ['pretty'];
  for (const format of formats) {
    if (!Object.hasOwn(reporters, format)) {
      const fault = format === '' ? 'A name of a format is missing' : `There is no format ${format}`;
      throw new UsageError(`${fault}. There are ${Object.keys(reporters).join(', ')}.`);
    }
  }
  const files = input.texts('output-file');
  if (files.length > formats.length) {
    throw new UsageError(
      `There is no --format for the file ${files[formats.length]}: name one for each --output-file.`,
    );
  }
  if (files.includes('')) throw new UsageError('Name a file for each --output-file.');
  const twice = files.find((file, index) => file !== '-' && files.indexOf(file) !== index);
  if (twice !== undefined) throw new UsageError(`Two reports would be written to ${twice}.`);
  return formats.map((format, index) => ({ format, file: files[index] === '-' ? undefined : files[index] }));
}

/** Units of text that are sent at once: sending every line by itself would take much longer. */
const sentAtOnce = 1 << 16;

function* gathered(pieces: Iterable<string>): Iterable<string> {
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < sentAtOnce) continue;
    yield waiting;
    waiting = '';
  }
  yield waiting;
}
