import type { Problem } from '../../problems/problem.js';
import { ImportRun } from './import-run.js';
import type { ItemText } from './item-source.js';

/** Options of {@link importItems}. */
export interface ImportOptions {
  /** Whether files that say something else are overwritten. */
  force: boolean;
  /** Whether only errors are gathered. */
  quiet?: boolean | undefined;
  signal: AbortSignal;
  onProgress?: ((progress: { done: number; total: number }) => void) | undefined;
}

/** What an import did. */
export interface ImportResult {
  /** Items that were read. */
  itemCount: number;
  /** Files that were written, and those that were there already. */
  written: number;
  unchanged: number;
  /** The first 10,000 problems. */
  problems: Problem[];
  /** How many more there were. */
  furtherProblemCount: number;
  hasErrors: boolean;
}

/**
 * Writes content files for the items of texts, and for what their links tell of.
 *
 * The items are read twice: first to learn what there is, then to write each beside what it links to. Between,
 * they wait on the disk. Nothing is written before all were read and weighed against the files that are there.
 *
 * @param texts - The texts, one after another.
 * @param folder - The folder of content, which is made if it is not there.
 */
export async function importItems(
  texts: AsyncIterable<ItemText>,
  folder: string,
  options: ImportOptions,
): Promise<ImportResult> {
  const run = new ImportRun(folder, options);
  try {
    for await (const text of texts) {
      options.signal.throwIfAborted();
      run.gather(text);
    }
    await run.weighItems();
    await run.refreshFolder();
    await run.writeStubs();
    await run.writeItems();
    return run.result;
  } finally {
    run.end();
  }
}
