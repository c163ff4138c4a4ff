import type { Content } from '../../types/content.js';
import type { JsonObject } from '../keep/json.js';
import { restore } from '../keep/restore.js';
import { createResolver } from '../resolver.js';
import { itemDraft } from './item-draft.js';
import type { Writing } from './writing.js';

/** Writes a document as a content item: what models say, and what was kept of an item put back. */
export function writeItem(content: Content, writing: Writing): JsonObject {
  const { draft, kept, places } = itemDraft(content, writing);
  return restore(draft, kept, places, createResolver(writing));
}
