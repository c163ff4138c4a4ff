import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Bytes that are gathered before they are written. */
const chunkSize = 1 << 20;

/** Texts that wait on the disk until all have been seen. Each is found again by where it stands. */
export class Spool {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'despatch-import-'));
  readonly #descriptor = openSync(path.join(this.#folder, 'items'), 'w+');
  #waiting: Buffer[] = [];
  #waitingSize = 0;
  #written = 0;

  /** Adds a text, and gives where it stands. */
  add(text: string): number {
    const bytes = Buffer.from(text);
    const head = Buffer.alloc(4);
    head.writeUInt32LE(bytes.length);
    const place = this.#written + this.#waitingSize;
    this.#waiting.push(head, bytes);
    this.#waitingSize += head.length + bytes.length;
    if (this.#waitingSize > chunkSize) this.#flush();
    return place;
  }

  /** Gives the text that stands at a place, and where the next one does. */
  read(place: number): { text: string; next: number } {
    this.#flush();
    const head = this.#bytes(place, 4);
    const length = head.readUInt32LE();
    return { text: this.#bytes(place + 4, length).toString('utf8'), next: place + 4 + length };
  }

  /** Where the next text will stand. */
  get end(): number {
    return this.#written + this.#waitingSize;
  }

  /** Takes the texts off the disk. */
  remove(): void {
    closeSync(this.#descriptor);
    rmSync(this.#folder, { recursive: true, force: true });
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

  #flush(): void {
    if (this.#waitingSize === 0) return;
    const bytes = Buffer.concat(this.#waiting);
    for (let at = 0; at < bytes.length;)
      at += writeSync(this.#descriptor, bytes, at, bytes.length - at, this.#written + at);
    this.#written += bytes.length;
    this.#waiting = [];
    this.#waitingSize = 0;
  }
}
