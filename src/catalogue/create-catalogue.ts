import { governmentEras } from '../registers/government-eras.js';
import { dayOf } from '../time/london.js';
import type { Content, ContentKind, ContentOf } from '../types/content.js';
import type { NewsStory } from '../types/news-story.js';
import type { Organisation } from '../types/organisation.js';
import type { Body } from '../types/parts/body.js';
import type { Locale } from '../types/parts/locale.js';
import type { Person } from '../types/person.js';
import { BackReferences } from './back-references.js';
import type { Catalogue, CatalogueJson, LookUpOptions, StoryOwner } from './catalogue.js';
import { DocumentIndex } from './document-index.js';
import { defaultLocale, localeOf } from './identity.js';
import { latestEraOn } from './government-era-on.js';
import { nearestName } from './nearest-name.js';
import { Texts } from './texts.js';

/** Options of {@link createCatalogue}. */
export interface CatalogueOptions {
  /** Whether the governments of the United Kingdom are part of the catalogue. `true` if absent. */
  registers?: boolean | undefined;
}

/**
 * Indexes documents by kind, slug and locale, so that their references can be followed.
 *
 * The UK governments since 1801 are added; a document of the same kind and slug takes the place of the
 * register's. Nothing is checked: `checkCatalogue` does that. The documents must not be changed afterwards.
 *
 * @param documents - The documents, or what {@link Catalogue.toJSON} gave.
 * @throws TypeError if `documents` is neither.
 * @example
 * const catalogue = createCatalogue([story, homeOffice]);
 * catalogue.get('organisation', 'home-office')?.title; // 'Home Office'
 */
export function createCatalogue(
  documents: Iterable<Content> | CatalogueJson,
  options: CatalogueOptions = {},
): Catalogue {
  if (isIterable(documents)) return new IndexedCatalogue([...documents], options.registers ?? true);
  if (Array.isArray(documents?.documents)) {
    return new IndexedCatalogue(documents.documents, options.registers ?? documents.registers);
  }
  throw new TypeError(
    `Expected \`documents\` to be a list of documents, got \`${String(documents)}\` (${typeof documents})`,
  );
}

class IndexedCatalogue implements Catalogue {
  readonly documents: ReadonlyArray<Content>;
  readonly #hasRegisters: boolean;
  readonly #index = new DocumentIndex();
  readonly #references: BackReferences;
  readonly #texts: Texts;
  readonly #slugs = new Map<ContentKind, string[]>();

  constructor(documents: readonly Content[], hasRegisters: boolean) {
    this.documents = documents;
    this.#hasRegisters = hasRegisters;
    for (const document of documents) this.#index.add(document);
    if (hasRegisters) {
      for (const era of governmentEras)
        if (!this.#index.get(era.kind, era.slug, defaultLocale)) this.#index.add(era);
    }
    this.#references = new BackReferences({
      entities: (kind) => this.#entities(kind),
      eraOf: (story) =>
        story.governmentEra ?? latestEraOn(dayOf(story.firstPublishedAt), this.all('government-era'))?.slug,
    });
    this.#texts = new Texts(this);
  }

  get<Kind extends ContentKind>(kind: Kind, slug: string, options: LookUpOptions = {}) {
    return this.#index.get(kind, slug, options.locale ?? defaultLocale);
  }

  resolve<Kind extends ContentKind>(kind: Kind, slug: string, locale: Locale = defaultLocale) {
    return this.#index.get(kind, slug, locale) ?? this.#index.translations(kind, slug)[0];
  }

  all<Kind extends ContentKind>(kind: Kind) {
    return this.#index.all(kind);
  }

  translations<Kind extends ContentKind>(content: ContentOf<Kind>) {
    return this.#index.translations(content.kind as Kind, content.slug);
  }

  nearestSlug(kind: ContentKind, slug: string) {
    let slugs = this.#slugs.get(kind);
    if (!slugs) this.#slugs.set(kind, (slugs = this.all(kind).map((document) => document.slug)));
    return nearestName(slug, slugs);
  }

  document(content: Content) {
    return this.#texts.document(content);
  }

  text(body: Body, owner: Content) {
    return this.#texts.text(body, owner);
  }

  strandsOf(strategy: { slug: string } | string) {
    return this.#references.strands(typeof strategy === 'string' ? strategy : strategy.slug);
  }

  storiesOf(owner: StoryOwner): ReadonlyArray<NewsStory> {
    if (owner.kind !== 'strategy-strand') return this.#references.stories(owner.kind, owner.slug);
    if (owner.strategy === undefined) return [];
    const stories = this.#references.stories('strategy', owner.strategy);
    return stories.filter((story) =>
      this.document(story).developments.some(({ strand }) => strand.slug === owner.slug),
    );
  }

  childrenOf(organisation: Organisation) {
    const named = (organisation.children ?? []).flatMap(
      (slug) => this.resolve('organisation', slug, localeOf(organisation)) ?? [],
    );
    const naming = this.#references
      .children(organisation)
      .filter((child) => !organisation.children?.includes(child.slug));
    return [...named, ...naming];
  }

  rolesOf(person: Person) {
    return this.#references.held(person);
  }

  rolesIn(organisation: Organisation) {
    return this.#references.rolesIn(organisation.slug);
  }

  toJSON(): CatalogueJson {
    return { documents: [...this.documents], registers: this.#hasRegisters };
  }

  /** One document of each entity: the English one, or else the first of its translations. */
  *#entities<Kind extends ContentKind>(kind: Kind): Iterable<ContentOf<Kind>> {
    for (const document of this.all(kind)) {
      if (localeOf(document) === defaultLocale || this.resolve(kind, document.slug) === document)
        yield document;
    }
  }
}

function isIterable(value: unknown): value is Iterable<Content> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
