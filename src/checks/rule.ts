import type { Catalogue, ParsedText } from '../catalogue/catalogue.js';
import type { Place, ProblemKind } from '../problems/kind.js';
import type { ProblemPath } from '../problems/problem.js';
import type { Content, ContentKind } from '../types/content.js';
import type { Body } from '../types/parts/body.js';
import type { Locale } from '../types/parts/locale.js';

/** A body of a document, such as the text of a story or the explanation of a withdrawal. */
export interface RuleText {
  /** Where the body stands in the document, such as `['body']`. */
  readonly path: ProblemPath;
  readonly body: Body;
  /** Path of the source text, to report a range of it: `['body', 'govspeak']`. */
  readonly sourcePath: ProblemPath;
  /** The source as the author wrote it, with line feeds as line ends. Offsets of the tree are offsets in it. */
  readonly source: string;
  /** The tree and what was read from it. Parsed when first asked for, and for all rules once. */
  readonly parsed: ParsedText;
}

/** One document as a rule sees it. */
export interface RuleDocument {
  readonly content: Content;
  /** Its bodies: the main one first. Empty if the document has none. */
  readonly texts: ReadonlyArray<RuleText>;
  /**
   * Gives what a function makes of the document. It is called once, and its result is shared by all rules that ask
   * with the same function; it goes when the document goes.
   */
  once<Value>(make: (document: RuleDocument) => Value): Value;
}

/** What a rule may ask beside the document. */
export interface RuleContext<Options> {
  /** The rule's options: its defaults, with what the configuration says laid over them. */
  readonly options: Options;
  /** Calendar day in the United Kingdom that counts as today, such as `2015-03-23`. */
  readonly today: string;
  /**
   * Whether a day is still to come. Better than comparing with {@link RuleContext.today}: a day that has passed
   * stays in the past, so that what a check found need not be found again tomorrow.
   */
  isToCome(day: string): boolean;
  /** Origin of the site that publishes the documents, if it is known. */
  readonly siteUrl?: string | undefined;
  /** The files that the site serves as they are, if it is known where they are. For rules over all documents. */
  readonly files?: SiteFiles | undefined;
}

/** The files that a site serves as they are: pictures, and documents to download. */
export interface SiteFiles {
  /** The folder that holds them, as messages name it. */
  readonly folder: string;
  /** Whether there is a file for a path on the site, such as `/images/launch.jpg`. */
  has(path: string): boolean;
  /** The path of the file whose name is nearest in the same folder. */
  nearest(path: string): string | undefined;
}

/** All documents as a rule sees them. */
export interface RuleCatalogue {
  /** The documents that have their model's shape, with what the registers add. */
  readonly catalogue: Catalogue;
  /** The documents to check: those of the catalogue that were put in. */
  readonly documents: ReadonlyArray<RuleDocument>;
  /**
   * What is right of the documents that do not have their model's shape. Any field may be missing, except `kind`
   * and `slug`, and a list may hold wrong items beside right ones. References to them do not dangle, and their own
   * are checked.
   */
  readonly incomplete: ReadonlyArray<Incomplete>;
}

/** What is right of a document that does not have its model's shape. */
export interface Incomplete {
  readonly kind: ContentKind;
  readonly slug: string;
  readonly locale?: Locale | undefined;
  readonly [field: string]: unknown;
}

/** Reports a problem of the document at hand. The range, if any, is one of the text value at the path. */
export type Report = <Values>(kind: ProblemKind<Values>, values: Values, place?: Place) => void;

/** Reports a problem of a document of the catalogue. */
export type ReportOn = <Values>(
  content: Content | Incomplete,
  kind: ProblemKind<Values>,
  values: Values,
  place?: Place,
) => void;

/** An example of a rule: run as a test, and shown on the rule's documentation page. */
export interface RuleExample {
  /** The fields that matter. A story with nothing else to report is put around them. */
  fields: Readonly<Record<string, unknown>>;
  /** What `--fix` makes of the fields. Absent if the rule fixes nothing here. */
  fixed?: Readonly<Record<string, unknown>> | undefined;
}

interface RuleBase<Options> {
  /** The kinds of problem that it reports. The code of the first one is the rule's name. */
  readonly kinds: ReadonlyArray<ProblemKind<never>>;
  /** Whether it is off unless the configuration or the command line gives it a severity. */
  readonly offByDefault?: boolean | undefined;
  /** Whether it looks at {@link RuleText.parsed}. Bodies are parsed only if a rule that is on does. */
  readonly readsBody?: boolean | undefined;
  /** Whether content files cannot switch it off, since what comes after the check relies on it. */
  readonly isLocked?: boolean | undefined;
  /** Default options. They must be plain data. */
  readonly options?: Options | undefined;
  /** Where the rule is written down: the guidance or code, for its documentation page. */
  readonly source?: { title: string; url?: string | undefined } | undefined;
  /** Fields that it accepts. */
  readonly right?: ReadonlyArray<RuleExample> | undefined;
  /** Fields that it reports. */
  readonly wrong?: ReadonlyArray<RuleExample> | undefined;
}

/**
 * A rule over one document. What it reports depends on nothing but the document, its options and the day, so
 * that it can run on any thread and its problems be kept in a cache.
 */
export interface DocumentRule<Options = unknown> extends RuleBase<Options> {
  readonly scope: 'document';
  check(document: RuleDocument, report: Report, context: RuleContext<Options>): void;
}

/** A rule over all documents together. */
export interface CatalogueRule<Options = unknown> extends RuleBase<Options> {
  readonly scope: 'catalogue';
  check(catalogue: RuleCatalogue, report: ReportOn, context: RuleContext<Options>): void;
}

/** A check with a name that can be switched off, made an error, and given options. */
export type Rule = DocumentRule<never> | CatalogueRule<never>;

/** Defines a rule over one document; its options are typed by their defaults. */
export function documentRule<Options = undefined>(
  rule: Omit<DocumentRule<Options>, 'scope'>,
): DocumentRule<never> {
  return { scope: 'document', ...rule } as unknown as DocumentRule<never>;
}

/** Defines a rule over all documents together; its options are typed by their defaults. */
export function catalogueRule<Options = undefined>(
  rule: Omit<CatalogueRule<Options>, 'scope'>,
): CatalogueRule<never> {
  return { scope: 'catalogue', ...rule } as unknown as CatalogueRule<never>;
}

/** The name of a rule: the code of the first kind of problem that it reports. */
export function nameOfRule(rule: Rule): string {
  return rule.kinds[0]!.code;
}
