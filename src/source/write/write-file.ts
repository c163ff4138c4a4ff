import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
} from 'node:fs';
import path from 'node:path';

/** What a file is to hold. Pieces are written one after the other. */
export type FileContent = string | Uint8Array | Iterable<string>;

/**
 * Writes a file whole or not at all: under another name beside it, which then takes its place. A full disk leaves
 * the file as it was. A file that is there keeps its permissions and its owner.
 *
 * @throws What the system says, with nothing left behind.
 */
export function writeFileWhole(file: string, content: FileContent): void {
  const temporary = temporaryNameFor(file);
  const present = statSync(file, { throwIfNoEntry: false });
  try {
    const descriptor = openSync(temporary, 'wx');
    try {
      writePieces(descriptor, content);
      if (present) keepRights(descriptor, present);
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
  return path.join(path.dirname(file), `.despatch-${randomUUID()}.tmp`);
}

/** Units of text that are written at once. */
const pieceLength = 1 << 16;

/** Writes to an open file or device all that there is to write. */
export function writePieces(descriptor: number, content: FileContent): void {
  if (content instanceof Uint8Array) return writeAll(descriptor, content);
  if (typeof content === 'string') return writeAll(descriptor, Buffer.from(content));
  let waiting = '';
  for (const piece of content) {
    waiting += piece;
    if (waiting.length < pieceLength) continue;
    writeAll(descriptor, Buffer.from(waiting));
    waiting = '';
  }
  writeAll(descriptor, Buffer.from(waiting));
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
}

function keepRights(descriptor: number, { mode, uid, gid }: Stats): void {
  try {
    fchownSync(descriptor, uid, gid);
  } catch {
    // Only an administrator may give a file to somebody else.
  }
  fchmodSync(descriptor, mode & 0o777);
}
