import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a file whole or not at all: under another name beside it, which then takes its place. A full disk leaves
 * the file as it was.
 *
 * @throws What the system says, with nothing left behind.
 */
export function writeFileWhole(file: string, content: string | Uint8Array): void {
  const temporary = temporaryNameFor(file);
  try {
    const descriptor = openSync(temporary, 'wx', modeOf(file));
    try {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** A name that no other program takes, in the same folder, since a file can be renamed only within its disk. */
export function temporaryNameFor(file: string): string {
  return path.join(path.dirname(file), `.despatch-${randomBytes(6).toString('hex')}.tmp`);
}

/** A file that takes the place of another keeps its permissions. */
function modeOf(file: string): number {
  try {
    return statSync(file).mode & 0o777;
  } catch {
    return 0o666;
  }
}
