import type { Reference } from './reference.js';

/** What a story reports under a strand of a strategy. */
export interface Statement {
  '@type': 'Statement';
  '@id': string;
  text: string;
  /** The strand. */
  about: Reference;
  /** The story. */
  isPartOf: Reference;
  /** BCP 47 tag of its language. */
  inLanguage: string;
}
