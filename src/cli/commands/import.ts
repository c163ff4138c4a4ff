import { stdin } from 'node:process';
import { exitCodes, UsageError, type Command } from '../command.js';
import { importItems } from '../import/import-items.js';
import { itemTexts } from '../import/item-source.js';
import { showProgress } from '../progress.js';
import { writeReports } from '../write-reports.js';

/** Makes content files of GOV.UK's content items. */
export const command: Command = {
  spec: {
    name: 'import',
    summary: "Make content files of GOV.UK's content items",
    usage: 'import <item.json…> --out <folder> [options]',
    about: [
      'Reads content items, as https://www.gov.uk/api/content/… returns them, and writes a content file for each,',
      'and one for each organisation, person, role and government that their links tell of. A file holds one item or',
      'a list of them; in .ndjson and .jsonl files, and on standard input (-), each line is an item. Nothing is lost:',
      'what no field holds is kept under govuk. A second import changes nothing; a file that says something else is',
      'reported and left as it is.',
    ].join('\n'),
    options: {
      out: { type: 'string', short: 'o', value: '<folder>', help: 'The folder of content to write into' },
      force: { type: 'boolean', help: 'Overwrite files that say something else' },
      format: {
        type: 'string',
        short: 'f',
        multiple: true,
        value: '<name>',
        help: 'pretty, compact, json, github, sarif, junit or checkstyle',
      },
      quiet: { type: 'boolean', short: 'q', help: 'Report errors only' },
    },
    examples: [
      ['despatch import item.json --out content', 'imports one item'],
      ["despatch import 'items/**/*.json' --out content", 'imports all items of a folder'],
      ['zcat items.ndjson.gz | despatch import - --out content', 'imports a stream, an item a line'],
    ],
  },
  async run(input, terminal) {
    const folder = input.text('out');
    if (folder === undefined) throw new UsageError('Say where to write the content files: --out <folder>.');
    if (input.positionals.length === 0)
      throw new UsageError('Name the files of the items, or - for standard input.');
    const progress = showProgress(terminal, 'Importing');
    const result = await importItems(
      itemTexts(input.positionals, () => stdin),
      folder,
      {
        force: input.flag('force'),
        quiet: input.flag('quiet'),
        signal: terminal.signal,
        onProgress: progress.update,
      },
    );
    progress.end();
    if (result.problems.length > 0) {
      await writeReports(input, terminal, {
        problems: result.problems,
        fileCount: input.positionals.length,
        documentCount: result.itemCount,
        hiddenCount: 0,
        rules: [],
      });
    }
    const further = result.furtherProblemCount;
    if (further > 0) terminal.err(`${count(further, 'further problem')} not shown.\n`);
    terminal.err(
      `${count(result.itemCount, 'item')} read, ${count(result.written, 'file')} written, ${result.unchanged} unchanged.\n`,
    );
    return result.hasErrors ? exitCodes.problems : exitCodes.clean;
  },
};

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
