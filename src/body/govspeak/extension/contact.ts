import { labelsFor } from '../labels.js';
import { contactBox } from '../render/contact.js';
import type { Extension } from './table.js';

/**
 * `[Contact:id]` shows how to get in touch. In the middle of a sentence it parts it.
 *
 * Example: `[Contact:3a1b6c52-0d6e-4f51-8a6b-2b6f0c9d7e01]`.
 */
export const contact: Extension = {
  opening: '\\[Contact:[^\\]\\n]*\\]',
  read(reader, start, end) {
    const { document } = reader.scope;
    const id = reader.text.slice(start + '[Contact:'.length, end - 1).trim();
    const found = document.options.contacts.find(({ contentId }) => contentId === id);
    const place = reader.place(start, end);
    document.noteEmbed({ kind: 'contact', id, found: found !== undefined, ...place });
    if (!found) return { end };
    const node = contactBox(found, labelsFor(document.options.locale));
    return { end, block: { type: 'finished', nodes: [node], ...place } };
  },
};
