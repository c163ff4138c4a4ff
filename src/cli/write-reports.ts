import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeFileWhole } from '../source/write-file.js';
import { UsageError, type CommandArguments, type OptionSpec, type Terminal } from './command.js';
import { reporters, type Report } from './reporters/reporter.js';
import { packageVersion } from '../package-version.js';

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

/** What a report is made of, beside what every report has. */
export type ReportFacts = Omit<Report, 'lineOf' | 'colour' | 'version'>;

/** Writes a report in each format that was asked for, to the terminal or to the file that goes with it. */
export async function writeReports(
  input: CommandArguments,
  terminal: Terminal,
  facts: ReportFacts,
  textOf: (file: string) => string | undefined = readOnce(),
): Promise<void> {
  const formats = formatsOf(input);
  const files = input.texts('output-file');
  for (const [index, format] of formats.entries()) {
    const file = files[index];
    const isFile = file !== undefined && file !== '-';
    const { reporter } = await reporters[format]!();
    const text = reporter({
      ...facts,
      lineOf: lineReader(textOf),
      colour: !isFile && terminal.hasColour,
      version: packageVersion,
    });
    if (isFile) writeReport(file, text);
    else terminal.out(text);
  }
}

/** The formats that were asked for; each must be known. */
export function formatsOf(input: CommandArguments): string[] {
  const formats = input.texts('format').flatMap((names) => names.split(','));
  for (const format of formats) {
    if (!Object.hasOwn(reporters, format)) {
      throw new UsageError(`There is no format ${format}. There are ${Object.keys(reporters).join(', ')}.`);
    }
  }
  return formats.length > 0 ? formats : ['pretty'];
}

function writeReport(file: string, text: string): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileWhole(file, text);
  } catch (error) {
    throw new UsageError(`The report cannot be written to ${file}: ${(error as Error).message}`);
  }
}

/** Keeps the text of the file that was read last: problems come sorted by file. */
function readOnce(): (file: string) => string | undefined {
  let last: { file: string; text: string | undefined } | undefined;
  return (file) => {
    if (last?.file === file) return last.text;
    try {
      last = { file, text: readFileSync(file, 'utf8').replace(/^\ufeff/, '') };
    } catch {
      last = { file, text: undefined };
    }
    return last.text;
  };
}

function lineReader(textOf: (file: string) => string | undefined): Report['lineOf'] {
  let last: { text: string; lines: string[] } | undefined;
  return (file, line) => {
    const text = textOf(file);
    if (text === undefined) return undefined;
    if (last?.text !== text) last = { text, lines: text.split(/\r\n?|\n/) };
    return last.lines[line - 1];
  };
}
