import type { JsonObject } from './json.js';

/** A content item, or a link in one, as it is written from models alone, before what was kept is put back. */
export interface Draft {
  /** Everything but its links. */
  fields: JsonObject;
  /** Fields that are shown only where {@link GovukForm.also} names them. */
  more?: JsonObject;
  /**
   * Links by link type. A list that is here, even an empty one, is the model's to decide on: what was kept
   * adds to it only what it marks as added.
   */
  links: Record<string, LinkTarget[]>;
  /** Links by types that are shown only where {@link GovukForm.also} names them. */
  moreLinks?: Record<string, LinkTarget[]>;
  /** Paths of facts that are set in the model, which nothing kept can hide. */
  stated?: ReadonlySet<string>;
  /** Paths of what follows from other documents, and so may change when the model does not. */
  derived?: ReadonlySet<string>;
  /** Names of fields that are mere defaults, which what was kept replaces. */
  defaults?: readonly string[];
}

/** The document that a link means, and how the link to it is written. */
export interface LinkTarget {
  /** Its name, as in {@link GovukLink.to}. */
  to: string;
  /** Whether it follows from other facts, so that it is shown only where nothing was kept of the list. */
  isDerived?: boolean;
  /** Writes the link, or gives `undefined` if the document is not known. */
  draft: () => Draft | undefined;
}

/** What finds the documents that links name. */
export interface LinkResolver {
  /** Gives the name of the document that a link leads to, if links of its kind name documents. */
  nameOf(link: JsonObject, linkType: string, owner: string | undefined): string | undefined;
  /** Writes a link to the document of a name, or gives `undefined` if the document is not known. */
  draftOf(to: string): Draft | undefined;
}
