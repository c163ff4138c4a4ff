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
  init: {
    summary: 'Lay out a folder of content that passes its own check',
    load: () => import('./commands/init.js'),
  },
  schemas: {
    summary: 'Write JSON Schemas of content files, and editor settings',
    load: () => import('./commands/schemas.js'),
  },
  explain: {
    summary: 'Show why a problem matters and how to put it right',
    load: () => import('./commands/explain.js'),
  },
  import: {
    summary: "Make content files of GOV.UK's content items",
    load: () => import('./commands/import.js'),
  },
};
