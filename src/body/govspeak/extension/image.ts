import { labelsFor } from '../labels.js';
import type { GovspeakImage } from '../options.js';
import { figure, mayShow } from '../render/figure.js';
import type { ExtensionReader, Replacement } from './reader.js';
import type { Extension } from './table.js';

/**
 * `[Image: name]` behind a blank line shows a picture with its caption and credit.
 *
 * Example: `[Image: lock-keeper.jpg]`.
 */
export const image: Extension = {
  opening: '(?<![^\\n]|[^\\n]\\n)\\[Image:[^\\]\\n]*\\]',
  read(reader, start, end) {
    const id = reader.text.slice(start + '[Image:'.length, end - 1).trim();
    const found = reader.scope.document.options.images.find((one) => one.id === id);
    return show(reader, found, id, start, end);
  },
};

/**
 * `!!1` at the start of a line shows the first picture of the document.
 *
 * Example: `!!2`.
 */
export const numberedImage: Extension = {
  opening: '^!!\\d{1,6}',
  read(reader, start, end) {
    const number = reader.text.slice(start + 2, end);
    return show(reader, reader.scope.document.options.images[Number(number) - 1], number, start, end);
  },
};

function show(
  reader: ExtensionReader,
  found: GovspeakImage | undefined,
  id: string,
  start: number,
  end: number,
): Replacement {
  const { document } = reader.scope;
  const place = reader.place(start, end);
  document.noteEmbed({ kind: 'image', id, found: found !== undefined, ...place });
  if (!found || !mayShow(found.url, document.options.allowedImageHosts)) return { end };
  const { url, altText, caption, credit } = found;
  const node = figure({ url, alt: altText, caption, credit }, labelsFor(document.options.locale));
  return { end, block: { type: 'finished', nodes: [node], ...place } };
}
