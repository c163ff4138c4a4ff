import type { Content, ContentKind, ContentOf } from '../types/content.js';
import type { Locale } from '../types/parts/locale.js';
import { defaultLocale, entityKey, localeOf } from './identity.js';

/** Documents by kind, and by kind, slug and locale. The first document of an identity is the one that is found. */
export class DocumentIndex {
  readonly #byKind = new Map<ContentKind, Content[]>();
  readonly #byEntity = new Map<string, Content[]>();

  add(content: Content): void {
    push(this.#byKind, content.kind, content);
    push(this.#byEntity, entityKey(content.kind, content.slug), content);
  }

  /** All documents of a kind, in the order in which they were added. */
  all<Kind extends ContentKind>(kind: Kind): ReadonlyArray<ContentOf<Kind>> {
    return (this.#byKind.get(kind) ?? []) as ContentOf<Kind>[];
  }

  /** All documents of a kind and slug, English first and the others by locale. */
  translations<Kind extends ContentKind>(kind: Kind, slug: string): ReadonlyArray<ContentOf<Kind>> {
    const documents = this.#byEntity.get(entityKey(kind, slug)) ?? [];
    const firsts = documents.filter(
      (document, position) =>
        documents.findIndex((other) => localeOf(other) === localeOf(document)) === position,
    );
    return firsts.sort(englishFirst) as ContentOf<Kind>[];
  }

  get<Kind extends ContentKind>(kind: Kind, slug: string, locale: Locale): ContentOf<Kind> | undefined {
    const documents = this.#byEntity.get(entityKey(kind, slug)) ?? [];
    return documents.find((document) => localeOf(document) === locale) as ContentOf<Kind> | undefined;
  }
}

function englishFirst(left: Content, right: Content): number {
  const [one, other] = [localeOf(left), localeOf(right)];
  if (one === other) return 0;
  if (one === defaultLocale) return -1;
  if (other === defaultLocale) return 1;
  return one < other ? -1 : 1;
}

/** Adds to the list that a map holds under a key. */
export function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
