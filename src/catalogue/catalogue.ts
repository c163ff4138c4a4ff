import type { Root } from 'hast';
import type { BodyFinding } from '../body/finding.js';
import type { Content, ContentKind, ContentOf } from '../types/content.js';
import type { GovernmentEra } from '../types/government-era.js';
import type { NewsStory } from '../types/news-story.js';
import type { Organisation } from '../types/organisation.js';
import type { Body } from '../types/parts/body.js';
import type { Locale } from '../types/parts/locale.js';
import type { Person } from '../types/person.js';
import type { Role } from '../types/role.js';
import type { StrategyStrand } from '../types/strategy-strand.js';
import type { Strategy } from '../types/strategy.js';
import type { Development } from './developments.js';
import type { Link } from '../body/links.js';
import type { OutlineEntry } from '../body/outline.js';
import type { Quotation } from './quotations.js';

/** A body, parsed once: the sanitised tree and what was read from it. */
export interface ParsedText {
  /** The sanitised tree, with positions in the source. */
  readonly tree: Root;
  /** The text that a reader sees. */
  readonly text: string;
  /** Headings as a nested list. */
  readonly outline: OutlineEntry[];
  readonly links: Link[];
  /** What the author probably did not mean. */
  readonly findings: BodyFinding[];
  /** Whether an HTML body held something that sanitising took away. Never set for Govspeak. */
  readonly changedBySanitising: boolean;
}

/** What a document's body says, found when first asked for. */
export interface DocumentText extends ParsedText {
  /** What people are quoted as saying, in the order of the text. */
  readonly quotations: Quotation[];
  /** What a story reports under the strands of its strategy, in the order of the text. Empty for other kinds. */
  readonly developments: Development[];
}

/** Options of a look-up. */
export interface LookUpOptions {
  /** Locale of the document. English (`en`) if absent. */
  locale?: Locale | undefined;
}

/** Documents indexed by kind, slug and locale, with the references among them resolved. */
export interface Catalogue {
  /** Finds the document of a kind, slug and locale, or gives `undefined`. */
  get<Kind extends ContentKind>(
    kind: Kind,
    slug: string,
    options?: LookUpOptions,
  ): ContentOf<Kind> | undefined;
  /**
   * Finds the document that a reference means: the one in the asked locale, else the English one, else any
   * translation of it.
   */
  resolve<Kind extends ContentKind>(kind: Kind, slug: string, locale?: Locale): ContentOf<Kind> | undefined;
  /** All documents of a kind, in the order in which they came; what the registers add comes last. */
  all<Kind extends ContentKind>(kind: Kind): ReadonlyArray<ContentOf<Kind>>;
  /** Every document that was put in, in the order in which they came, without what the registers add. */
  readonly documents: ReadonlyArray<Content>;
  /** The documents of one kind and slug in all locales, English first and the others by locale. */
  translations<Kind extends ContentKind>(content: ContentOf<Kind>): ReadonlyArray<ContentOf<Kind>>;
  /** The known slug of a kind that is nearest to a slug in spelling, or `undefined` if none is near. */
  nearestSlug(kind: ContentKind, slug: string): string | undefined;
  /** The body of a document: its tree, text, outline, links, quotations and developments. Parsed once, when first asked. */
  document(content: Content): DocumentText;
  /** Any other text of a document, such as a withdrawal's explanation, parsed once, when first asked. */
  text(body: Body, owner: Content): ParsedText;

  /** The strands of a strategy, by position and then by title. */
  strandsOf(strategy: Strategy | string): ReadonlyArray<StrategyStrand>;
  /** The stories of an entity, each once, in English or its only locale, the newest first. */
  storiesOf(owner: StoryOwner): ReadonlyArray<NewsStory>;
  /** The organisations that belong to an organisation, whichever side says so. */
  childrenOf(organisation: Organisation): ReadonlyArray<Organisation>;
  /** The roles that a person held, with the appointment, the earliest first. */
  rolesOf(person: Person): ReadonlyArray<HeldRole>;
  /** The roles of an organisation. */
  rolesIn(organisation: Organisation): ReadonlyArray<Role>;

  /** The documents as plain data, for `createCatalogue` elsewhere: what registers add is left out. */
  toJSON(): CatalogueJson;
}

/** What stories can be of: those who publish them, those whom they are about, what they report on. */
export type StoryOwner = Organisation | Strategy | StrategyStrand | GovernmentEra | Person | Role;

/** A role that a person held, and when. */
export interface HeldRole {
  role: Role;
  /** First day in the role. */
  startedOn?: string | undefined;
  /** Last day in the role. */
  endedOn?: string | undefined;
}

/** A catalogue as plain data. */
export interface CatalogueJson {
  documents: Content[];
  /** Whether the governments of the register are part of the catalogue. */
  registers: boolean;
}
