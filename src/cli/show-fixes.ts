import type { FixedFile } from '../source/fix/fix-files.js';
import type { Terminal } from './command.js';
import { countOf, visible } from './problem-line.js';

/** Says on standard error what was put right, or shows line by line what would be. */
export function showFixes(
  files: readonly FixedFile[],
  fix: 'write' | 'dry-run' | undefined,
  terminal: Terminal,
): void {
  if (!fix) return;
  for (const { file, before, after } of fix === 'dry-run' ? files : []) {
    const [old, now] = [before.split('\n'), after.split('\n')];
    terminal.err(`${visible(file)}\n`);
    for (const [index, line] of old.entries()) {
      // Fixes change lines, and neither add nor remove any.
      if (line !== now[index])
        terminal.err(`  ${index + 1} - ${visible(line)}\n  ${index + 1} + ${visible(now[index] ?? '')}\n`);
    }
  }
  const count = files.reduce((sum, { fixed }) => sum + fixed.length, 0);
  const verb = fix === 'write' ? 'Put right' : 'Would put right';
  terminal.err(`${verb} ${countOf(count, 'problem')} in ${countOf(files.length, 'file')}.\n`);
}
