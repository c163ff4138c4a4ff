import type { Reference } from './reference.js';

/** What somebody is quoted as saying. */
export interface Quotation {
  '@type': 'Quotation';
  '@id': string;
  /** The words, with a blank line between paragraphs. */
  text: string;
  /**
   * Who said it. Absent if the catalogue does not know the speaker.
   *
   * Schema.org calls a quotation attributable "to a real world author and – if associated with a fictional
   * character – to any fictional Person". A minister is the former, which is `creator`; `spokenByCharacter` is
   * for the latter.
   */
  creator?: Reference;
  /** The story. */
  isPartOf: Reference;
  /** BCP 47 tag of its language. */
  inLanguage: string;
}
