import { setImmediate } from 'node:timers/promises';
import { knownEra } from '../../content-json/read/known-era.js';
import { keepRest } from '../../content-json/read/keep-rest.js';
import { writeName } from '../../content-json/names.js';
import { problemOf } from '../../problems/kind.js';
import { fileInTheWay } from '../../problems/kinds/content-item.js';
import type { Content } from '../../types/content.js';
import { AfterImport } from './after-import.js';
import { FolderDocuments } from './folder-documents.js';
import { ChangedSlugs } from './changed-slugs.js';
import { FoundProblems } from './found-problems.js';
import type { ItemText } from './item-source.js';
import { Items } from './items.js';
import { markedAsLinked } from './origin.js';
import { conflictOf, readItems } from './read-items.js';
import { refreshed } from './refresh.js';
import { Stubs } from './stubs.js';
import { weigh } from './weigh.js';
import { DocumentWriter } from './write-document.js';
import { writingFrom } from './writing-from.js';
import type { ImportOptions, ImportResult } from './import-items.js';

/** How many documents are dealt with before an interruption can come through. */
const stepsAtOnce = 100;

/** One import, step by step. */
export class ImportRun {
  readonly #counts = { itemCount: 0, written: 0, unchanged: 0 };
  readonly #problems: FoundProblems;
  readonly #items = new Items();
  readonly #stubs = new Stubs();
  readonly #folder: FolderDocuments;
  readonly #after: AfterImport;
  readonly #writer: DocumentWriter;
  readonly #options: ImportOptions;
  #steps = 0;
  /** Documents that the folder did not hold, or that will say more. */
  readonly #changed = new ChangedSlugs();

  constructor(folder: string, options: ImportOptions) {
    this.#options = options;
    this.#problems = new FoundProblems(options.quiet ?? false);
    this.#folder = new FolderDocuments(folder);
    this.#after = new AfterImport(this.#items, this.#stubs, this.#folder, options.force);
    this.#writer = new DocumentWriter(folder);
  }

  get result(): ImportResult {
    const { list, furtherCount, hasErrors } = this.#problems;
    return { ...this.#counts, problems: list, furtherProblemCount: furtherCount, hasErrors };
  }

  /** Reads the items of a text, and remembers where they wait and what their links tell of. */
  gather(source: ItemText): void {
    for (const reading of readItems(source, this.#problems)) {
      this.#counts.itemCount += 1;
      for (const stub of reading.linked) this.#addStub(stub);
      const { content, item, bytes } = reading;
      const isTaken = this.#folder.holdsAnother(content, typeof item['base_path'] === 'string');
      const adding = this.#items.add(content, item, bytes, isTaken);
      if (adding === 'conflicting') this.#problems.add(conflictOf(reading, source));
      else this.#after.addLocaleOf(adding);
    }
  }

  #addStub(stub: Content): void {
    // Governments of the register are known.
    if (stub.kind === 'government-era' && knownEra(stub.slug)) return;
    this.#stubs.add(stub);
    this.#after.addLocaleOf(stub);
  }

  /** Leaves those items aside whose file stays as it is. */
  async weighItems(): Promise<void> {
    if (this.#folder.isEmpty) return;
    const before = writingFrom(this.#folder);
    for (const { item, content } of this.#items) {
      await this.#giveWay();
      const found = this.#folder.find(content);
      const weight = !found ? 'more' : found.content ? weigh(content, item, found.content, before) : 'other';
      if (!found || weight === 'more' || (weight === 'other' && this.#options.force)) {
        this.#changed.add(content.slug);
        continue;
      }
      this.#items.leaveAside(content);
      if (weight === 'same') this.#counts.unchanged += 1;
      else this.#problems.add({ ...problemOf(fileInTheWay, found), file: found.file });
    }
  }

  /** Writes anew what is kept of items in the folder that link to what will say more. */
  async refreshFolder(): Promise<void> {
    if (this.#folder.isEmpty) return;
    for (const stub of this.#stubs) {
      const known = this.#folder.find(stub)?.content;
      if (!known || this.#after.grown(known) !== known) this.#changed.add(stub.slug);
    }
    if (this.#changed.isEmpty) return;
    const before = writingFrom(this.#folder);
    const after = writingFrom(this.#after);
    for (const { file, content } of this.#folder.naming(this.#changed)) {
      await this.#giveWay();
      if (this.#items.get(writeName(content))) continue;
      const fresh = refreshed(content, before, after);
      if (fresh && this.#writer.write(fresh, file)) this.#counts.written += 1;
    }
  }

  async writeItems(): Promise<void> {
    const writing = writingFrom(this.#after);
    for (const { item, content, done, total } of this.#items) {
      await this.#giveWay();
      const before = this.#folder.find(content);
      const document = this.#after.ofItem(content, before?.content);
      keepRest(document, item, writing);
      this.#write(document, before?.file);
      this.#options.onProgress?.({ done, total });
    }
  }

  /** Writes the documents that only links tell of. */
  async writeStubs(): Promise<void> {
    for (const stub of this.#stubs) {
      await this.#giveWay();
      if (this.#items.has(stub)) continue;
      const before = this.#folder.find(stub);
      const document = before ? before.content && this.#after.grown(before.content) : markedAsLinked(stub);
      if (document && document !== before?.content) this.#write(document, before?.file);
      else this.#counts.unchanged += 1;
    }
  }

  /** Lets an interruption come through now and then. */
  async #giveWay(): Promise<void> {
    this.#steps += 1;
    if (this.#steps % stepsAtOnce === 0) await setImmediate();
    this.#options.signal.throwIfAborted();
  }

  /** Takes away what the import put on the disk for itself. */
  end(): void {
    this.#items.remove();
    this.#stubs.remove();
  }

  #write(content: Content, before: string | undefined): void {
    if (this.#writer.write(content, before)) this.#counts.written += 1;
    else this.#counts.unchanged += 1;
  }
}
