import { writeName } from '../../content-json/names.js';
import type { Content, ContentKind, ContentOf } from '../../types/content.js';
import type { Locale } from '../../types/parts/locale.js';
import { addTo, canBeSame } from './add-to.js';
import type { FolderDocuments } from './folder-documents.js';
import type { Items } from './items.js';
import { markedAsLinked, originOf } from './origin.js';
import { OtherLocales } from './other-locales.js';
import type { Stubs } from './stubs.js';
import type { Documents } from './writing-from.js';

/** What the folder will hold when all is written: documents of items, of links, and those that were there before. */
export class AfterImport implements Documents {
  readonly #items: Items;
  readonly #stubs: Stubs;
  readonly #folder: FolderDocuments;
  readonly #overwrites: boolean;
  readonly #locales = new OtherLocales();

  /** @param overwrites - Whether items take the place of files that say something else. */
  constructor(items: Items, stubs: Stubs, folder: FolderDocuments, overwrites: boolean) {
    this.#overwrites = overwrites;
    this.#items = items;
    this.#stubs = stubs;
    this.#folder = folder;
  }

  /** Remembers in which language there is a document of an item or a link. */
  addLocaleOf(content: Content): void {
    this.#locales.add(content);
  }

  otherLocales(kind: ContentKind, slug: string): Locale[] {
    return [...new Set([...this.#locales.of(kind, slug), ...this.#folder.otherLocales(kind, slug)])];
  }

  get<Kind extends ContentKind>(kind: Kind, slug: string, locale: Locale): ContentOf<Kind> | undefined {
    const name = writeName({ kind, slug, locale });
    const item = this.#items.get(name);
    const file = this.#folder.find({ kind, slug, locale });
    const found = item
      ? this.ofItem(item, file?.content)
      : file
        ? file.content && this.grown(file.content)
        : this.#stubs.get(name);
    return found as ContentOf<Kind> | undefined;
  }

  /** The document of an item, with what an author wrote beyond it in the file in whose place it is written. */
  ofItem(content: Content, before: Content | undefined): Content {
    if (this.#overwrites || !before || originOf(before) !== 'author') return content;
    return withFactsOf(content, before);
  }

  /** A document of the folder that links told of before, with what they tell now beyond it. Others stay as they are. */
  grown(before: Content): Content {
    const stub = originOf(before) === 'links' ? this.#stubs.get(writeName(before)) : undefined;
    const grown = stub ? withFactsOf(before, stub) : before;
    return grown === before ? before : markedAsLinked(grown);
  }
}

/** A document with the facts of another that can be the same thing. The first one's own stay. */
function withFactsOf(content: Content, other: Content): Content {
  if (!canBeSame(content, other)) return content;
  const grown = { ...content };
  return addTo(grown, other) ? grown : content;
}
