import type { SourceRange } from './source-range.js';
import type { Person } from '../types/person.js';
import type { Role } from '../types/role.js';

/** What somebody is quoted as saying. */
export interface Quotation extends SourceRange {
  /** The words, one text a paragraph. */
  paragraphs: string[];
  /** The paragraph that introduces it, such as "Minister for Modern Slavery and Organised Crime Karen Bradley said:". */
  introduction: string;
  /** The person of the catalogue whose name the introduction holds. */
  speaker?: Person | undefined;
  /** The role that the speaker held on the day of the document. */
  role?: Role | undefined;
}
