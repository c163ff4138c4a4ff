import { labelsFor } from '../labels.js';
import { attachmentBox } from '../render/attachment.js';
import { figure } from '../render/figure.js';
import type { Extension } from './table.js';

/**
 * `[Attachment: name]` behind a blank line shows a file in a box: what it is, how long, how to read it.
 *
 * Example: `[Attachment: harbour-dues.pdf]`.
 */
export const attachment: Extension = {
  opening: '(?<![^\\n]|[^\\n]\\n)\\[Attachment:[^\\]\\n]*\\]',
  read(reader, start, end) {
    const { document } = reader.scope;
    const id = reader.text.slice(start + '[Attachment:'.length, end - 1).trim();
    const found = document.options.attachments.find((one) => String(one.id) === id);
    const place = reader.place(start, end);
    document.noteEmbed({ kind: 'attachment', id, found: found !== undefined, ...place });
    if (!found) return { end };
    const node = attachmentBox(found, labelsFor(document.options.locale));
    return { end, block: { type: 'finished', nodes: [node], ...place } };
  },
};

/**
 * `[embed:attachments:image:id]` is the older way to show a picture that is attached.
 *
 * Example: `[embed:attachments:image:5d2f1f4e]`.
 */
export const attachmentImage: Extension = {
  opening: '\\[embed:attachments:image:[^\\]\\n]*\\]',
  read(reader, start, end) {
    const { document } = reader.scope;
    const id = reader.text.slice(start + '[embed:attachments:image:'.length, end - 1).trim();
    const found = document.options.attachments.find(({ contentId }) => contentId === id);
    const place = reader.place(start, end);
    document.noteEmbed({ kind: 'attachment', id, found: found !== undefined, ...place });
    if (!found) return { end };
    const content = { id: found.id, url: found.url, alt: found.title };
    const node = figure(content, labelsFor(document.options.locale));
    return { end, block: { type: 'finished', nodes: [node], ...place } };
  },
};
