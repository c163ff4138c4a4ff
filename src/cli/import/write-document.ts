import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { reasonOf } from '../../source/read/read-text.js';
import { contentFileOf } from '../../source/write/content-file.js';
import { temporaryNameFor } from '../../source/write/write-file.js';
import type { Content } from '../../types/content.js';
import { UsageError } from '../command.js';

/** Writes documents into a folder of content, each whole or not at all. */
export class DocumentWriter {
  readonly #folder: string;
  /** The name under which files are written at first, by the folder that they go to. */
  readonly #temporary = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Writes the file of a document.
   *
   * @param before - The file that it takes the place of, which may have another format.
   * @returns Whether the file was not the same already.
   */
  write(content: Content, before: string | undefined): boolean {
    const { path: relative, text } = contentFileOf(content);
    const target = path.join(this.#folder, relative);
    if (before === target && readFileSync(target, 'utf8') === text) return false;
    const temporary = this.#temporaryFor(target);
    try {
      writeFileSync(temporary, text);
      renameSync(temporary, target);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw new UsageError(`${target} cannot be written. ${reasonOf(error)}`);
    }
    if (before !== undefined && before !== target) rmSync(before);
    return true;
  }

  /** A name in the folder of a file, which is made if it is not there. */
  #temporaryFor(file: string): string {
    const folder = path.dirname(file);
    let temporary = this.#temporary.get(folder);
    if (temporary === undefined) {
      mkdirSync(folder, { recursive: true });
      temporary = temporaryNameFor(file);
      this.#temporary.set(folder, temporary);
    }
    return temporary;
  }
}
