import type { Content } from '../../types/content.js';
import { keepFields, type Kept } from '../keep/keep-fields.js';
import { keepLinks } from '../keep/keep-links.js';
import type { JsonObject } from '../keep/json.js';
import { writeName } from '../names.js';
import { createResolver } from '../resolver.js';
import { itemDraft } from '../write/item-draft.js';
import { defined } from './values.js';
import { changeHistory, firstPublicationPath } from '../write/change-history.js';
import type { Writing } from '../write/writing.js';

/**
 * Sets the field `govuk` of a document to what its item says and the models do not.
 *
 * @param content - The document, which is changed.
 * @param item - Its item.
 * @param writing - The documents that the item's links will be written from.
 */
export function keepRest(content: Content, item: JsonObject, writing: Writing): void {
  setKept(content, lacksFirstPublication(content) ? { omits: [firstPublicationPath] } : {});
  const { draft, kept: first, places } = itemDraft(content, writing);
  const kept = keepFields(draft, item, places);
  if (first?.omits) kept.omits = [...first.omits, ...(kept.omits ?? [])];
  // Links to the document itself show what was just kept, so it is set before they are looked through.
  setKept(content, kept);
  keepLinks(draft, true, item['links'], kept, createResolver(writing), writeName(content));
  if (Object.keys(kept).length === 0 && !isAppointment(content)) delete content.govuk;
}

/** An appointment's item is kept beside what is kept of its role's. */
function setKept(content: Content, kept: Kept): void {
  const appointment = content.kind === 'role' ? content.govuk?.appointment : undefined;
  if (!appointment) content.govuk = kept;
  else {
    const { person, role } = appointment;
    content.govuk = { appointment: Object.assign(kept, defined({ person, role })) };
  }
}

function isAppointment(content: Content): boolean {
  return content.kind === 'role' && content.govuk?.appointment !== undefined;
}

/** Whether the history of a story's or strategy's changes does not end with its first publication. */
function lacksFirstPublication(content: Content): boolean {
  if (content.kind !== 'news-story' && content.kind !== 'strategy') return false;
  if (!content.changes) return false;
  const first = content.kind === 'strategy' ? content.publishedOn : content.firstPublishedAt;
  return changeHistory(content.changes, first, undefined).length > content.changes.length;
}
