import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { currentDay } from '../../time/london.js';
import { exitCodes, UsageError, type Command } from '../command.js';
import { starterFiles } from '../starter.js';

/** Lays out a folder of content. */
export const command: Command = {
  spec: {
    name: 'init',
    summary: 'Lay out a folder of content that passes its own check',
    usage: 'init [folder]',
    about:
      'Writes a configuration, a story and an organisation. Files that are there already are left as they are.',
    options: {},
    examples: [['despatch init content', 'lays out a folder named content']],
  },
  async run(input, terminal) {
    const [folder = '.', ...others] = input.positionals;
    if (others.length > 0) throw new UsageError('Name one folder to lay out.');
    for (const [name, text] of starterFiles(currentDay())) {
      const file = path.join(folder, name);
      if (existsSync(file)) {
        terminal.out(`left     ${file}\n`);
        continue;
      }
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text, { flag: 'wx' });
      terminal.out(`created  ${file}\n`);
    }
    terminal.out(`Next: despatch check ${folder}\n`);
    return exitCodes.clean;
  },
};
