import type { Command } from './command.js';

/** A command by its name: what it does, and how it is loaded when it is called. */
export interface CommandEntry {
  summary: string;
  load(): Promise<{ command: Command }>;
}

/** Every command, in the order of the help text. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  check: {
    summary: 'Find every problem in folders of content',
    load: () => import('./commands/check.js'),
  },
  build: {
    summary: 'Write HTML, JSON-LD and content JSON for every document',
    load: () => import('./commands/build.js'),
  },
};
