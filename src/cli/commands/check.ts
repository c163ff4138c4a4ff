import { checkFolder } from '../../source/check-folder.js';
import { applyBaseline } from '../baseline.js';
import { checkInput } from '../check-input.js';
import {
  assertKnownCodes,
  checkOptionsOf,
  countOption,
  foldersOf,
  ruleOptions,
  usageCodes,
} from '../check-options.js';
import { exitCodes, type Command, type OptionSpec } from '../command.js';
import { countProblems } from '../problem-line.js';
import { showProgress } from '../progress.js';
import { showFixes } from '../show-fixes.js';
import { reportOptions, writeReports } from '../write-reports.js';

const options: Readonly<Record<string, OptionSpec>> = {
  ...reportOptions,
  ...ruleOptions,
  fix: { type: 'boolean', help: 'Put right what can be put right safely, in the files' },
  'fix-dry-run': { type: 'boolean', help: 'Show what --fix would do, and change nothing' },
  baseline: {
    type: 'string',
    value: '<file>',
    help: 'Report only what is not in this list of known problems',
  },
  'write-baseline': { type: 'string', value: '<file>', help: 'Write all problems to such a list' },
  stdin: { type: 'boolean', help: 'Check standard input in place of a file' },
  'stdin-filename': { type: 'string', value: '<file>', help: 'The file that standard input would be' },
  quiet: { type: 'boolean', short: 'q', help: 'Report errors only' },
};

/** Checks folders of content. */
export const command: Command = {
  spec: {
    name: 'check',
    summary: 'Find every problem in folders of content',
    usage: 'check <folder or file…> [options]',
    about: [
      'Reads the files in news/, organisations/, governments/, strategies/, strands/, people/ and roles/ and reports',
      'every problem of every file with its line and column. Lines and columns count from 1; columns are UTF-16 units.',
      'A named .jsonld file or HTML page, by anybody, has its JSON-LD checked against schema.org and what Google asks.',
      'Errors make the command fail, warnings do not unless --max-warnings says so.',
    ].join('\n'),
    options,
    examples: [
      ['despatch check content', 'checks a folder'],
      ['despatch check page.html graph.jsonld', 'checks the JSON-LD of files alone'],
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
    if (input.flag('stdin')) return checkInput(input, terminal);
    const folders = foldersOf(input);
    const maxWarnings = countOption(input, 'max-warnings');
    const fix = input.flag('fix-dry-run') ? 'dry-run' : input.flag('fix') ? 'write' : undefined;
    const checkOptions = await checkOptionsOf(input);
    const progress = showProgress(terminal, 'Checking');
    const following = { onProgress: progress.update, signal: terminal.signal };
    const check = await checkFolder(folders, { ...checkOptions, ...following, fix });
    progress.end();
    await assertKnownCodes(checkOptions, check.rules);
    showFixes(check.fixedFiles, fix, terminal);
    const { problems: fresh, hiddenCount } = applyBaseline(check.problems, input);
    const problems = input.flag('quiet') ? fresh.filter(({ severity }) => severity === 'error') : fresh;
    await writeReports(input, terminal, { ...check, problems, hiddenCount });
    if (check.problems.some(({ code }) => usageCodes.has(code))) return exitCodes.usage;
    const { error, warning } = countProblems(fresh);
    const fails = error > 0 || (maxWarnings !== undefined && warning > maxWarnings);
    return fails ? exitCodes.problems : exitCodes.clean;
  },
};
