import type { JsonObject } from '../keep/json.js';
import { textOf } from './values.js';

/** The longest title that models take: the limit of GOV.UK's publishing tool. */
const longestTitle = 255;

/**
 * Reads the title of an item or link.
 *
 * GOV.UK's schemas take a title that says nothing or has any length, and models do not: the words of the slug stand
 * for the one, the other is cut.
 */
export function titleIn(source: JsonObject, slug: string): string {
  const title = textOf(source['title']) ?? '';
  if (title.length <= longestTitle && /\S/.test(title)) return title;
  if (title.trim() === '') return wordsOf(slug);
  return `${title
    .trim()
    .slice(0, longestTitle - 1)
    .replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function wordsOf(slug: string): string {
  const words = slug.replace(/[-_]+/g, ' ').slice(0, longestTitle);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
