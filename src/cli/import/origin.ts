import { contentFileOf } from '../../source/write/content-file.js';
import type { Content } from '../../types/content.js';
import { hashOf } from './hash.js';

/**
 * Where a document of a folder comes from: an item; the links of items, and nobody changed it since; or else an
 * author.
 */
export type Origin = 'item' | 'links' | 'author';

/** Tells where a document of a folder comes from. */
export function originOf(content: Content): Origin {
  if (content.govuk === undefined) return 'author';
  if (content.govuk.linked === undefined) return 'item';
  return content.govuk.linked === sumOf(content) ? 'links' : 'author';
}

/** Marks a document as one that links alone told of. */
export function markedAsLinked<Model extends Content>(content: Model): Model {
  return { ...content, govuk: { linked: sumOf(content) } };
}

function sumOf(content: Content): string {
  const { govuk: _kept, ...facts } = content;
  return hashOf(contentFileOf(facts as Content).text).toString(16);
}
