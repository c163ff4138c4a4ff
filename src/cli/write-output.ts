import { closeSync, mkdirSync, openSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { writeFileWhole, writePieces } from '../source/write/write-file.js';
import { UsageError } from './command.js';

/**
 * Writes a file that was asked for, whole or not at all, with the folders above it. A link stays a link, and a device
 * or pipe is written to and not replaced.
 *
 * @param what - What is written, for the complaint: `report`.
 * @throws {@link UsageError} if the system refuses.
 */
export function writeOutput(file: string, pieces: Iterable<string>, what: string): void {
  try {
    const present = statSync(file, { throwIfNoEntry: false });
    if (present === undefined) {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileWhole(file, pieces);
    } else if (present.isFile() || present.isDirectory()) {
      writeFileWhole(realpathSync(file), pieces);
    } else {
      writeInto(file, pieces);
    }
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new UsageError(
      `The ${what} cannot be written to ${file}. ${reasonOf(error as NodeJS.ErrnoException)}`,
    );
  }
}

function writeInto(device: string, pieces: Iterable<string>): void {
  const descriptor = openSync(device, 'w');
  try {
    writePieces(descriptor, pieces);
  } finally {
    closeSync(descriptor);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full.',
  EDQUOT: 'The disk has no more room for you.',
  EACCES: 'You are not allowed to write there.',
  EPERM: 'You are not allowed to write there.',
  EROFS: 'The disk cannot be written to.',
  EISDIR: 'It is a folder.',
  ENOTDIR: 'A part of its path is a file and no folder.',
  EEXIST: 'A part of its path is a file and no folder.',
};

function reasonOf(error: NodeJS.ErrnoException): string {
  return reasons[error.code ?? ''] ?? `The system says: ${error.message}.`;
}
