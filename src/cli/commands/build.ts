import { buildFolder, type FolderBuild } from '../../source/build/build-folder.js';
import { assertKnownCodes, checkOptionsOf, countOption, ruleOptions, usageCodes } from '../check-options.js';
import { exitCodes, UsageError, type Command, type Terminal } from '../command.js';
import { countOf, countProblems, withCommas } from '../problem-line.js';
import { showProgress } from '../progress.js';
import { jobsOf, jobsOption } from '../work-options.js';
import { reportOptions, writeReports } from '../write-reports.js';

/** Builds a folder of content. */
export const command: Command = {
  spec: {
    name: 'build',
    summary: 'Write HTML, JSON-LD and content JSON for every document',
    usage: 'build <folder> --out <folder> [options]',
    about: [
      'Checks the folder as despatch check does, and with an error writes nothing. Each document gives three files',
      'under its address: .html, .json and .jsonld, of which the last is checked too. Only files that an earlier',
      'build wrote are replaced or removed; they are listed in .despatch.json in the output folder.',
    ].join('\n'),
    options: {
      out: { type: 'string', value: '<folder>', help: 'The folder to write to' },
      'site-url': {
        type: 'string',
        value: '<address>',
        help: 'Address of the site, in place of that in despatch.config.json',
      },
      'site-name': {
        type: 'string',
        value: '<name>',
        help: 'Name of the site, in place of that in despatch.config.json',
      },
      ...reportOptions,
      ...ruleOptions,
      ...jobsOption,
    },
    examples: [
      ['despatch build content --out dist', 'builds a folder whose despatch.config.json names the site'],
      [
        'despatch build content --out dist --site-url https://www.example.gov.uk --site-name Example',
        'names the site',
      ],
    ],
  },
  async run(input, terminal) {
    const [folder, ...others] = input.positionals;
    const out = input.text('out');
    if (folder === undefined) throw new UsageError('Name the folder of content to build.');
    if (others.length > 0) throw new UsageError('A build takes one folder of content.');
    if (out === undefined) throw new UsageError('Name the folder to write to: --out <folder>.');
    const options = await checkOptionsOf(input);
    const maxWarnings = countOption(input, 'max-warnings');
    const site = { url: input.text('site-url'), name: input.text('site-name') };
    const progress = showProgress(terminal, 'Building');
    const build = await buildFolder(folder, {
      ...options,
      jobs: jobsOf(input),
      out,
      site: Object.fromEntries(Object.entries(site).filter(([, value]) => value !== undefined)),
      onProgress: progress.update,
      signal: terminal.signal,
    }).catch((error: unknown) => {
      progress.end();
      throw error instanceof RangeError ? new UsageError(error.message) : error;
    });
    progress.end();
    await assertKnownCodes(options, build.check.rules);
    await writeReports(input, terminal, { ...build.check, hiddenCount: 0 });
    const code = end(build, out, terminal);
    const isOver = maxWarnings !== undefined && countProblems(build.check.problems).warning > maxWarnings;
    return code === exitCodes.clean && isOver ? exitCodes.problems : code;
  },
};

function end({ isBuilt, check, changes }: FolderBuild, out: string, terminal: Terminal) {
  if (check.problems.some(({ code }) => usageCodes.has(code))) return exitCodes.usage;
  if (!isBuilt) {
    terminal.err(`Nothing was written: ${countOf(countProblems(check.problems).error, 'error')}.\n`);
    return exitCodes.problems;
  }
  const { written, unchanged, removed } = changes;
  const parts = [`${countOf(written.length, 'file')} written`, `${withCommas(unchanged.length)} unchanged`];
  if (removed.length > 0) parts.push(`${withCommas(removed.length)} removed`);
  terminal.out(`${parts.join(', ')} in ${out}.\n`);
  return exitCodes.clean;
}
