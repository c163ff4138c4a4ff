import { isSame } from '../../content-json/keep/json.js';
import { keepRest } from '../../content-json/read/keep-rest.js';
import { writeItem } from '../../content-json/write/write-item.js';
import type { Writing } from '../../content-json/write/writing.js';
import type { Content } from '../../types/content.js';
import { originOf } from './origin.js';

/**
 * Gives a document of the folder as it has to be for its item to stay what it is when documents that it links to say
 * more than before; `undefined` if it can stay as it is.
 *
 * @param before - The documents of the folder as they are.
 * @param after - The documents that the folder will hold.
 */
export function refreshed(content: Content, before: Writing, after: Writing): Content | undefined {
  // The item of a document that came from none is not held on to.
  if (originOf(content) !== 'item') return undefined;
  const item = writeItem(content, before);
  if (isSame(writeItem(content, after), item)) return undefined;
  const fresh = structuredClone(content);
  keepRest(fresh, item, after);
  return fresh;
}
