/**
 * A work that the page names and that has a page of its own: a translation, another story, a publication.
 *
 * It is never typed NewsArticle, so that a search engine cannot take it for the page's own article.
 */
export interface CreativeWork {
  '@type': 'CreativeWork';
  '@id': string;
  url: string;
  name?: string;
  /** BCP 47 tag of its language. */
  inLanguage?: string;
  /** Day, or moment with its offset. */
  datePublished?: string;
}
