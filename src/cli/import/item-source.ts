import { constants } from 'node:buffer';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { glob } from 'tinyglobby';
import { UsageError } from '../command.js';
import { linesOf, withoutMark } from './lines-of.js';

/** A text that should hold content items, and where it stands. */
export interface ItemText {
  /** The file as problems name it. */
  file: string;
  /** Line of the file on which the text begins, from 1. */
  firstLine: number;
  /** The text in UTF-8, or `undefined` if it is longer than any text can be. */
  bytes: Buffer | undefined;
}

/** Name of standard input in problems. */
export const standardInputName = '<stdin>';

const itemALine = /\.(?:ndjson|jsonl)$/i;
const hasMagic = /[*?{}[\]!]/;

/** Bytes that are read from a file at once. */
const chunkSize = 1 << 20;

/** Gives the texts of files, globs and standard input (`-`), one after another. */
export async function* itemTexts(
  names: readonly string[],
  standardInput: () => AsyncIterable<Uint8Array>,
): AsyncGenerator<ItemText> {
  for (const name of names) {
    if (name === '-') yield* itemsALine(standardInputName, standardInput());
    else for (const file of await filesOf(name)) yield* textsOf(file);
  }
}

async function filesOf(name: string): Promise<string[]> {
  if (!hasMagic.test(name)) return [name];
  const files = await glob(name, { expandDirectories: false });
  if (files.length === 0) throw new UsageError(`No file fits ${name}.`);
  return files.sort();
}

async function* textsOf(file: string): AsyncGenerator<ItemText> {
  try {
    if (itemALine.test(file)) yield* itemsALine(file, createReadStream(file, { highWaterMark: chunkSize }));
    else yield { file, firstLine: 1, bytes: wholeFile(file) };
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

async function* itemsALine(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ItemText> {
  for await (const { line, bytes } of linesOf(chunks)) yield { file, firstLine: line, bytes };
}

function wholeFile(file: string): Buffer | undefined {
  return statSync(file).size > constants.MAX_STRING_LENGTH ? undefined : withoutMark(readFileSync(file));
}
