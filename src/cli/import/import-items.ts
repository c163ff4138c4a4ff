import { keepRest } from '../../content-json/read/keep-rest.js';
import { readItem } from '../../content-json/read/read-item.js';
import { isSame, type JsonObject } from '../../content-json/keep/json.js';
import { problemOf } from '../../problems/kind.js';
import { conflictingItem, fileInTheWay } from '../../problems/kinds/content-item.js';
import type { Problem } from '../../problems/problem.js';
import type { Content } from '../../types/content.js';
import type { ItemText } from './item-source.js';
import { KnownDocuments } from './known-documents.js';
import { readItems } from './read-items.js';
import { Spool } from './spool.js';
import { writeDocument } from './write-document.js';

/** Options of {@link importItems}. */
export interface ImportOptions {
  /** Whether files that say something else are overwritten. */
  force: boolean;
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
  problems: Problem[];
}

/**
 * Writes content files for the items of texts, and for what their links tell of.
 *
 * The items are read twice: first to learn what there is, then to write each beside what it links to. Between,
 * they wait on the disk. Nothing is written before all were read.
 *
 * @param texts - The texts, one after another.
 * @param folder - The folder of content, which is made if it is not there.
 */
export async function importItems(
  texts: AsyncIterable<ItemText>,
  folder: string,
  options: ImportOptions,
): Promise<ImportResult> {
  const spool = new Spool();
  const result: ImportResult = { itemCount: 0, written: 0, unchanged: 0, problems: [] };
  try {
    const known = new KnownDocuments(spool);
    for await (const text of texts) {
      options.signal.throwIfAborted();
      gather(text, spool, known, result);
    }
    const write = async (content: Content, isStub: boolean) => {
      const { outcome, file } = await writeDocument(folder, content, { isStub, force: options.force });
      if (outcome === 'in-the-way') result.problems.push({ ...problemOf(fileInTheWay, { file }), file });
      else result[outcome] += 1;
    };
    for (let place = 0; place < spool.end;) {
      options.signal.throwIfAborted();
      const { text, next } = spool.read(place);
      const item = JSON.parse(text) as JsonObject;
      const content = readItem(item);
      if (known.placeOf(content) === place) {
        keepRest(content, item, known.writing);
        await write(content, false);
      }
      place = next;
      options.onProgress?.({ done: place, total: spool.end });
    }
    for (const stub of known.stubs()) await write(stub, true);
  } finally {
    spool.remove();
  }
  return result;
}

/** Reads the items of a text, and remembers where they wait and what their links tell of. */
function gather(source: ItemText, spool: Spool, known: KnownDocuments, result: ImportResult): void {
  for (const { item, content, linked, problems } of readItems(source)) {
    result.problems.push(...problems);
    if (!content) continue;
    result.itemCount += 1;
    for (const stub of linked ?? []) known.addStub(stub);
    const place = known.placeOf(content);
    if (place === undefined) known.addItem(content, spool.add(JSON.stringify(item)));
    else if (!isSame(JSON.parse(spool.read(place).text) as JsonObject, item as JsonObject)) {
      result.problems.push(conflictOf(item as JsonObject, source));
    }
  }
}

function conflictOf(item: JsonObject, { file, firstLine }: ItemText): Problem {
  const values = { basePath: String(item['base_path']), locale: String(item['locale'] ?? 'en') };
  return { ...problemOf(conflictingItem, values, { path: ['base_path'] }), file, line: firstLine, column: 1 };
}
