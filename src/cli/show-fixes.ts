import type { FixedFile } from '../source/fix/fix-files.js';
import type { Terminal } from './command.js';
import { countOf, visible } from './problem-line.js';

/** Says on standard error what was put right, or shows what would be as `diff -u` does. */
export async function showFixes(
  files: readonly FixedFile[],
  fix: 'write' | 'dry-run' | undefined,
  terminal: Terminal,
): Promise<void> {
  if (!fix) return;
  if (fix === 'dry-run' && files.length > 0) {
    const { unifiedDiff } = await import('./unified-diff.js');
    for (const { file, before, after } of files) terminal.err(shown(unifiedDiff(file, before, after)));
  }
  const count = files.reduce((sum, { fixed }) => sum + fixed.length, 0);
  const verb = fix === 'write' ? 'Put right' : 'Would put right';
  terminal.err(`${verb} ${countOf(count, 'problem')} in ${countOf(files.length, 'file')}.\n`);
}

/** Shows control characters, but for line ends and tabs, instead of sending them to the terminal. */
function shown(diff: string): string {
  return diff.replace(/[^\t\r\n]+|\r(?!\n)/g, visible);
}
