import type { WorkStatus } from './news-article.js';
import type { Reference } from './reference.js';

/** A strategy: the set of its strands. */
export interface DefinedTermSet {
  '@type': 'DefinedTermSet';
  '@id': string;
  name: string;
  url: string;
  description?: string;
  /** The body as text. On the strategy's own page only. */
  text?: string;
  datePublished?: string;
  dateModified?: string;
  /** The days it is meant for, as an ISO 8601 interval such as `2013-10-07/..`. */
  temporalCoverage?: string;
  author?: Reference[];
  publisher?: Reference;
  /** The government that published it. */
  sourceOrganization?: Reference;
  license?: string;
  image?: Reference[];
  about?: Reference[];
  /** Its strands, in order. */
  hasDefinedTerm?: Reference[];
  /** Its attachments. */
  hasPart?: Reference[];
  /** As for a story. */
  creativeWorkStatus?: WorkStatus[];
  /** Day or moment of the withdrawal. */
  expires?: string;
}

/** A strand of a strategy, or an office that people hold one after another. */
export interface DefinedTerm {
  '@type': 'DefinedTerm';
  '@id': string;
  name: string;
  url: string;
  /** The aim of a strand, or what a role answers for. */
  description?: string;
  /** The strategy. */
  inDefinedTermSet?: Reference;
  /** What stories report under the strand, the newest story first. */
  subjectOf?: Reference[];
}
