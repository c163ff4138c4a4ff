import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Bytes that are gathered before they are written, and read at once. */
const chunkSize = 1 << 20;

/** Bytes that are read where one text is asked for: most are shorter. */
const usualSize = 1 << 14;

/** Bytes before each text, which say how long it is. */
const headSize = 4;

/** Texts that wait on the disk until all have been seen. Each is found again by where it stands. */
export class Spool {
  #folder: string | undefined;
  #openFile: number | undefined;
  readonly #waiting = Buffer.allocUnsafe(chunkSize);
  #waitingSize = 0;
  #written = 0;

  /** Adds a text as UTF-8, and gives where it stands. */
  add(text: Uint8Array): number {
    const place = this.end;
    const head = Buffer.allocUnsafe(headSize);
    head.writeUInt32LE(text.length);
    this.#append(head);
    this.#append(text);
    return place;
  }

  /** Gives the text that stands at a place. */
  read(place: number): string {
    this.#flush();
    const start = this.#bytes(place, Math.min(usualSize, this.#written - place));
    const length = start.readUInt32LE();
    const end = headSize + length;
    if (end <= start.length) return start.toString('utf8', headSize, end);
    return this.#bytes(place + headSize, length).toString('utf8');
  }

  /** Gives all texts, one after another, each with its place and with where the next one stands. */
  *entries(): Generator<{ place: number; text: string; next: number }> {
    this.#flush();
    let chunk: Buffer = Buffer.alloc(0);
    let chunkAt = 0;
    for (let place = 0; place < this.#written;) {
      let at = place - chunkAt;
      if (at + headSize > chunk.length || at + headSize + chunk.readUInt32LE(at) > chunk.length) {
        const length = this.#bytes(place, headSize).readUInt32LE();
        chunk = this.#bytes(place, Math.min(this.#written - place, Math.max(chunkSize, headSize + length)));
        chunkAt = place;
        at = 0;
      }
      const end = at + headSize + chunk.readUInt32LE(at);
      const next = chunkAt + end;
      yield { place, text: chunk.toString('utf8', at + headSize, end), next };
      place = next;
    }
  }

  /** Where the next text will stand. */
  get end(): number {
    return this.#written + this.#waitingSize;
  }

  /** Takes the texts off the disk. */
  remove(): void {
    if (this.#openFile !== undefined) closeSync(this.#openFile);
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
  }

  /** The file, which is made when there is something to put into it. */
  get #descriptor(): number {
    this.#folder ??= mkdtempSync(path.join(tmpdir(), 'despatch-import-'));
    return (this.#openFile ??= openSync(path.join(this.#folder, 'items'), 'w+'));
  }

  #bytes(place: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    for (let read = 0; read < length;) {
      const count = readSync(this.#descriptor, bytes, read, length - read, place + read);
      if (count === 0)
        throw new RangeError(`Expected ${length} bytes at ${place} of the spool, found ${read}`);
      read += count;
    }
    return bytes;
  }

  #append(bytes: Uint8Array): void {
    if (this.#waitingSize + bytes.length > chunkSize) this.#flush();
    if (bytes.length > chunkSize) this.#write(bytes);
    else {
      this.#waiting.set(bytes, this.#waitingSize);
      this.#waitingSize += bytes.length;
    }
  }

  #flush(): void {
    this.#write(this.#waiting.subarray(0, this.#waitingSize));
    this.#waitingSize = 0;
  }

  #write(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    for (let at = 0; at < bytes.length;)
      at += writeSync(this.#descriptor, bytes, at, bytes.length - at, this.#written + at);
    this.#written += bytes.length;
  }
}
