import { findProblems } from '../../source/check/check-folder.js';
import { holdsCode } from '../../source/threads/thread-order.js';
import { checkInput } from '../check-input.js';
import { assertKnownCodes, checkOptionsOf, countOption, foldersOf, ruleOptions } from '../check-options.js';
import type { Command, OptionSpec } from '../command.js';
import { showProgress } from '../progress.js';
import { reportCheck } from '../report-check.js';
import { showFixes } from '../show-fixes.js';
import { workOptions, workOptionsOf } from '../work-options.js';
import { reportOptions, reportTargets } from '../write-reports.js';

const options: Readonly<Record<string, OptionSpec>> = {
  ...reportOptions,
  ...ruleOptions,
  ...workOptions,
  watch: { type: 'boolean', short: 'w', help: 'Check again whenever a file changes' },
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
      ['despatch check content --watch', 'checks it again whenever a file changes'],
      ['despatch check news/a.md --catalogue content', 'checks one file against a whole folder'],
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
    // A format that there is not is told before the work, and not behind it.
    reportTargets(input);
    const maxWarnings = countOption(input, 'max-warnings');
    const fix = input.flag('fix-dry-run') ? 'dry-run' : input.flag('fix') ? 'write' : undefined;
    const options = { ...(await checkOptionsOf(input)), ...workOptionsOf(input) };
    if (input.flag('watch')) {
      const { watchCheck } = await import('../watch-check.js');
      return watchCheck(folders, options, { input, terminal, maxWarnings });
    }
    const progress = showProgress(terminal, 'Checking');
    const following = { onProgress: progress.update, signal: terminal.signal };
    const check = await findProblems(folders, { ...options, ...following, fix });
    progress.end();
    await assertKnownCodes(options, check.rules);
    if (options.cacheFolder !== undefined && holdsCode(check.config)) terminal.err(uncached);
    await showFixes(check.fixedFiles, fix, terminal);
    return reportCheck(check, input, terminal, maxWarnings);
  },
};

const uncached =
  'The configuration has rules or fields of its own, whose code the cache cannot follow: every file was checked.\n';
