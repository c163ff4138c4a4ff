import { createReadStream, readFileSync } from 'node:fs';
import { glob } from 'tinyglobby';
import { UsageError } from '../command.js';

/** A text that should hold content items, and where it stands. */
export interface ItemText {
  /** The file as problems name it. */
  file: string;
  /** Line of the file on which the text begins, from 1. */
  firstLine: number;
  text: string;
}

/** Name of standard input in problems. */
export const standardInputName = '<stdin>';

const itemALine = /\.(?:ndjson|jsonl)$/i;
const hasMagic = /[*?{}[\]!]/;

/** Gives the texts of files, globs and standard input (`-`), one after another. */
export async function* itemTexts(
  names: readonly string[],
  standardInput: () => AsyncIterable<Uint8Array>,
): AsyncGenerator<ItemText> {
  for (const name of names) {
    if (name === '-') yield* linesOf(standardInputName, standardInput());
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
    if (itemALine.test(file)) yield* linesOf(file, createReadStream(file));
    else yield { file, firstLine: 1, text: readFileSync(file, 'utf8').replace(/^\uFEFF/, '') };
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

/** Gives the lines that are not blank. Only a line feed ends one: other separators may stand inside a text. */
async function* linesOf(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ItemText> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let firstLine = 1;
  for await (const chunk of chunks) {
    let text = decoder.decode(chunk, { stream: true });
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
      parts.push(text.slice(0, end));
      const line = parts.join('');
      if (line.trim() !== '') yield { file, firstLine, text: line };
      firstLine += 1;
      parts = [];
      text = text.slice(end + 1);
    }
    if (text !== '') parts.push(text);
  }
  const rest = parts.join('') + decoder.decode();
  if (rest.trim() !== '') yield { file, firstLine, text: rest };
}
