import type { Command } from './command.js';

/**
 * The commands, apart from the start of the program: the build makes one file of all that stands behind this one,
 * since loading many small files takes longer than reading a large one. Each command still comes to life only when
 * it is called.
 */
export const loadCommand: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  check: () => import('./commands/check.js'),
  build: () => import('./commands/build.js'),
  init: () => import('./commands/init.js'),
  schemas: () => import('./commands/schemas.js'),
  explain: () => import('./commands/explain.js'),
  import: () => import('./commands/import.js'),
};
