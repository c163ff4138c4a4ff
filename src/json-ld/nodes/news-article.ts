import type { Reference } from './reference.js';

/** A news story, press release, government response or world news story. */
export interface NewsArticle {
  '@type': 'NewsArticle';
  '@id': string;
  url: string;
  /** The page of which it is the subject. */
  mainEntityOfPage: Reference;
  /** The title, uncut. */
  headline: string;
  /** The summary. */
  description?: string;
  /** The body as text. */
  articleBody?: string;
  /** What kind of news it is, such as `Press release`. */
  genre?: string;
  /** BCP 47 tag of its language. */
  inLanguage: string;
  /** Day, or moment with its offset. */
  datePublished?: string;
  /** Day, or moment with its offset, of the last real change. Absent if none is known. */
  dateModified?: string;
  image?: Reference[];
  /** The organisations that publish it. */
  author?: Reference[];
  /** The lead organisation. */
  publisher?: Reference;
  /** The government on whose behalf it was published. */
  sourceOrganization?: Reference;
  /** Address of the site's licence. */
  license?: string;
  /** Its strategy and its people. */
  about?: Reference[];
  /** Strands, organisations and people that its text names. */
  mentions?: Reference[];
  /** Its quotations and developments. */
  hasPart?: Reference[];
  /** Its attachments, and the publications that its text links to. */
  citation?: Reference[];
  /** The English story of which it is a translation. */
  translationOfWork?: Reference;
  /** The translations of an English story. */
  workTranslation?: Reference[];
  /** `Withdrawn`, `Historic` (published under a former government, and political) or both. */
  creativeWorkStatus?: WorkStatus[];
  /** Day or moment of the withdrawal. */
  expires?: string;
}

/** That a work no longer holds, or reflects a former government. */
export type WorkStatus = 'Withdrawn' | 'Historic';
