import { hashOf, readText } from '../read/read-text.js';
import { stampOf } from './stamp.js';

/** A file as it was: its path, the hash of its text, and what the system said of it then. */
export type FileState = [path: string, hash: string, stamp?: string | undefined];

/** Files as they were and as they are, each looked at once. */
export class FileStates {
  readonly #before: ReadonlyMap<string, FileState>;
  readonly #now = new Map<string, FileState>();
  readonly #stamps = new Map<string, string | undefined>();
  readonly #moment = BigInt(Date.now()) * 1_000_000n;
  /** Whether the system says otherwise of a file whose text is the same. */
  haveMoved = false;

  constructor(before: readonly FileState[]) {
    this.#before = new Map(before.map((state) => [state[0], state]));
  }

  /** The hash of a file that was known before, as it is now; nothing for other files. */
  hashNow(file: string): string | undefined {
    const now = this.#now.get(file);
    if (now) return now[1];
    if (!this.#stamps.has(file)) this.#stamps.set(file, stampOf(file, this.#moment));
    const stamp = this.#stamps.get(file);
    const before = this.#before.get(file);
    if (!before) return undefined;
    if (stamp !== undefined && stamp === before[2]) {
      this.#now.set(file, before);
      return before[1];
    }
    const reading = readText(file);
    if ('fault' in reading) return undefined;
    this.haveMoved = true;
    const hash = hashOf(reading);
    this.#now.set(file, [file, hash, stamp]);
    return hash;
  }

  /** Whether these are the files that there were, and all have the text that they had. */
  areUnchanged(files: readonly string[]): boolean {
    if (files.length !== this.#before.size) return false;
    return files.every((file) => {
      const before = this.#before.get(file);
      return before !== undefined && this.hashNow(file) === before[1];
    });
  }

  /** Takes in the hash of the text that was checked. Without one the file was not read. */
  set(file: string, hash: string | undefined): void {
    if (hash === undefined) this.#now.delete(file);
    else this.#now.set(file, [file, hash, this.#stamps.get(file)]);
  }

  /** The files as they are. */
  now(): FileState[] {
    return [...this.#now.values()];
  }
}
