import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { SourceFile } from '../read/source-file.js';

/**
 * Finds where in a program an error was thrown, by its stack, or where the program has a fault of syntax.
 *
 * @returns An offset in the source: 0 if the error came from somewhere else.
 */
export function placeOfError(error: unknown, file: string, source: SourceFile): number {
  if (!(error instanceof Error)) return 0;
  if ('start' in error && typeof error.start === 'number') return error.start;
  const name = escaped(path.basename(file));
  const call = new RegExp(`${name}(?:\\?[\\d.]*)?:(\\d+):(\\d+)\\)?$`, 'm').exec(error.stack ?? '');
  if (call) return offsetOf(Number(call[1]), Number(call[2]), source);
  return error instanceof SyntaxError ? placeOfFault(source) : 0;
}

/** Node says where a fault of syntax is only when it is asked to check a program and not to run it. */
function placeOfFault(source: SourceFile): number {
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '--check', '-'], {
    input: source.text,
    encoding: 'utf8',
  });
  const fault = /^\[stdin\]:(\d+)\n.*\n( *)\^/.exec(stderr ?? '');
  return fault ? offsetOf(Number(fault[1]), fault[2]!.length + 1, source) : 0;
}

function offsetOf(line: number, column: number, { text, lines }: SourceFile): number {
  return Math.min(text.length, lines.startOf(line) + Math.max(0, column - 1));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
