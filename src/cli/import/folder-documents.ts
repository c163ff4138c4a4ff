import { existsSync, opendirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { basePathOf } from '../../catalogue/base-path.js';
import { writeName } from '../../content-json/names.js';
import { contentEndings, kindOfFolder, nameOf } from '../../source/read/file-name.js';
import { findFrontMatter } from '../../source/read/front-matter.js';
import { folderOfKind } from '../../source/write/content-file.js';
import type { Content, ContentKind, ContentOf } from '../../types/content.js';
import type { Locale } from '../../types/parts/locale.js';
import type { ChangedSlugs } from './changed-slugs.js';
import { hashOf } from './hash.js';
import { OtherLocales } from './other-locales.js';
import { PlaceIndex } from './place-index.js';
import { readDocument } from './read-document.js';
import { Recent } from './recent.js';
import type { Documents } from './writing-from.js';

/** Characters of the files whose documents are kept at hand. */
const mostAtHand = 1 << 22;

/** The document of a file, or nothing if something is wrong with the file. */
export interface FileDocument {
  file: string;
  content: Content | undefined;
}

/** What names a document. */
interface DocumentName {
  kind: ContentKind;
  slug: string;
  locale?: Locale | undefined;
}

/** The documents that a folder of content holds already, each read when it is asked for. */
export class FolderDocuments implements Documents {
  /** Whether there is nothing in the folder. */
  readonly isEmpty: boolean;
  readonly #folder: string;
  /** The names of documents that there may be files of. */
  readonly #index = new PlaceIndex();
  readonly #locales = new OtherLocales();
  readonly #atHand = new Recent<FileDocument>(mostAtHand);

  constructor(folder: string) {
    this.#folder = folder;
    let isEmpty = true;
    for (const { kind, name } of this.#files()) {
      isEmpty = false;
      const named = { kind, ...nameOf(name) } as { kind: ContentKind; slug: string; locale?: Locale };
      this.#index.add(hashOf(writeName(named)), 0);
      this.#locales.add(named);
    }
    this.isEmpty = isEmpty;
  }

  get<Kind extends ContentKind>(kind: Kind, slug: string, locale: Locale): ContentOf<Kind> | undefined {
    return this.find({ kind, slug, locale })?.content as ContentOf<Kind> | undefined;
  }

  otherLocales(kind: ContentKind, slug: string): Locale[] {
    return this.#locales.of(kind, slug);
  }

  /** Finds the file of a document, whatever its format, and reads it. */
  find(named: DocumentName): FileDocument | undefined {
    const name = writeName(named);
    const known = this.#atHand.get(name);
    if (known) return known;
    const file = this.#fileOf(named, name);
    if (file === undefined) return undefined;
    const text = readFileSync(file, 'utf8');
    const document = { file, content: readDocument(file, text) };
    this.#atHand.set(name, document, text.length);
    return document;
  }

  /**
   * Whether the file of a document's name holds another document: one on another path or, where there is no page, with
   * another content id.
   */
  holdsAnother(content: Content, hasPage: boolean): boolean {
    const file = this.#fileOf(content, writeName(content));
    if (file === undefined) return false;
    // Nearly always a look at the line is enough: both say the same path, or none and so the usual one.
    const text = readFileSync(file, 'utf8');
    const line = hasPage ? /^basePath: (.*)$/m.exec(text) : /^contentId: (.*)$/m.exec(text);
    if (line?.[1] === (hasPage ? content.basePath : content.contentId)) return false;
    const known = this.find(content)?.content;
    if (!known) return false;
    return hasPage ? basePathOf(known) !== basePathOf(content) : known.contentId !== content.contentId;
  }

  #fileOf(named: DocumentName, name: string): string | undefined {
    if (this.isEmpty || this.#index.find(hashOf(name), () => true) === undefined) return undefined;
    const stem = path.join(this.#folder, folderOfKind[named.kind], name.slice(name.indexOf('/') + 1));
    return contentEndings.map((ending) => `${stem}.${ending}`).find((file) => existsSync(file));
  }

  /**
   * Gives the documents whose front matter may name one of some slugs, but for those of files that something is wrong
   * with.
   */
  *naming(slugs: ChangedSlugs): Generator<{ file: string; content: Content }> {
    for (const { kind, name } of this.#files()) {
      const file = path.join(this.#folder, folderOfKind[kind], name);
      const text = readFileSync(file, 'utf8');
      const front = findFrontMatter(text);
      if (!slugs.mayStandIn(typeof front === 'string' ? text : text.slice(front.start, front.end))) continue;
      const content = readDocument(file, text);
      if (content) yield { file, content };
    }
  }

  *#files(): Generator<{ kind: ContentKind; name: string }> {
    for (const [folder, kind] of Object.entries(kindOfFolder)) {
      const place = path.join(this.#folder, folder);
      if (!existsSync(place)) continue;
      const entries = opendirSync(place);
      try {
        for (let entry = entries.readSync(); entry; entry = entries.readSync()) {
          const ending = entry.name.slice(entry.name.lastIndexOf('.') + 1);
          if (entry.isFile() && contentEndings.includes(ending)) yield { kind, name: entry.name };
        }
      } finally {
        entries.closeSync();
      }
    }
  }
}
