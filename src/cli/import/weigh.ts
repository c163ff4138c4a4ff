import { basePathOf } from '../../catalogue/base-path.js';
import { isObject, isSame, type JsonObject } from '../../content-json/keep/json.js';
import { writeItem } from '../../content-json/write/write-item.js';
import type { Writing } from '../../content-json/write/writing.js';
import type { Content } from '../../types/content.js';
import type { JsonValue } from '../../types/parts/json.js';
import { canBeSame } from './add-to.js';
import { originOf } from './origin.js';

/** How an item stands to the file of its document: the same, more, or something else. */
export type Weight = 'same' | 'more' | 'other';

/**
 * Weighs an item against the document of a file that it would take the place of.
 *
 * A document that came from an item is held against the item that it gives: the new item is more if it says all
 * that this one says. It is more than what links told. What an author wrote must not say otherwise what both speak of.
 *
 * @param content - The document of the item.
 * @param before - The document of the file.
 * @param writing - The documents of the folder as they are.
 */
export function weigh(content: Content, item: JsonObject, before: Content, writing: Writing): Weight {
  const origin = originOf(before);
  if (origin === 'links') return basePathOf(content) === basePathOf(before) ? 'more' : 'other';
  if (origin === 'item') {
    const given = writeItem(before, writing);
    if (isSame(given, item)) return 'same';
    return includes(item, given) ? 'more' : 'other';
  }
  return canBeSame(content, before) && agrees(content, before) ? 'more' : 'other';
}

/** Fields of which there is no saying otherwise: both are kept. */
const addedUp = new Set(['appointments', 'govuk']);

/** Whether a document says all that another does about what both speak of. */
function agrees(content: Content, other: Content): boolean {
  const facts = content as unknown as JsonObject;
  return Object.entries(other as unknown as JsonObject).every(
    ([name, value]) => facts[name] === undefined || addedUp.has(name) || includes(facts[name], value),
  );
}

/** Whether a value says all that another does: an object its keys, a list its elements. */
function includes(value: JsonValue, other: JsonValue): boolean {
  if (Array.isArray(value) && Array.isArray(other)) {
    return other.every((element) => value.some((own) => includes(own, element)));
  }
  if (!isObject(value) || !isObject(other)) return isSame(value, other);
  return Object.entries(other).every(
    ([key, own]) => own === undefined || (value[key] !== undefined && includes(value[key], own)),
  );
}
