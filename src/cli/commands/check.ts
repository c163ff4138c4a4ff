import { exitCodes, UsageError, type Command } from '../command.js';
import { countProblems } from '../problem-line.js';
import { showProgress } from '../progress.js';
import { writeReports } from '../write-reports.js';
import { checkOptionsOf, foldersOf, ruleOptions } from '../check-options.js';
import { checkFolder } from '../../source/check-folder.js';

/** Checks folders of content. */
export const command: Command = {
  spec: {
    name: 'check',
    summary: 'Find every problem in folders of content',
    usage: 'check <folder…> [options]',
    about: [
      'Reads the files in news/, organisations/, governments/, strategies/, strands/, people/ and roles/ and reports',
      'every problem of every file with its line and column. Lines and columns count from 1; columns are UTF-16 units.',
      'Errors make the command fail, warnings do not unless --max-warnings says so.',
    ].join('\n'),
    options: {
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
      ...ruleOptions,
      'max-warnings': {
        type: 'string',
        value: '<number>',
        help: 'Fail if there are more warnings than this',
      },
      quiet: { type: 'boolean', short: 'q', help: 'Report errors only' },
    },
    examples: [
      ['despatch check content', 'checks a folder'],
      [
        'despatch check content --format github --format sarif -o - -o report.sarif',
        'annotates, and writes a file for code scanning',
      ],
      [
        'despatch check content --rule title-length:off --max-warnings 0',
        'switches one rule off and fails on any warning',
      ],
    ],
  },
  async run(input, terminal) {
    const folders = foldersOf(input);
    const maxWarnings = numberOf(input.text('max-warnings'));
    const progress = showProgress(terminal, 'Checking');
    const options = await checkOptionsOf(input);
    const check = await checkFolder(folders, {
      ...options,
      onProgress: progress.update,
      signal: terminal.signal,
    });
    progress.end();
    const counts = countProblems(check.problems);
    const problems = input.flag('quiet')
      ? check.problems.filter(({ severity }) => severity === 'error')
      : check.problems;
    await writeReports(input, terminal, { ...check, problems, hiddenCount: 0 });
    if (check.problems.some(({ code }) => code === 'missing-folder' || code === 'config-not-loaded'))
      return exitCodes.usage;
    const fails = counts.error > 0 || (maxWarnings !== undefined && counts.warning > maxWarnings);
    return fails ? exitCodes.problems : exitCodes.clean;
  },
};

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageError(`--max-warnings takes a whole number from 0, got ${text}.`);
}
