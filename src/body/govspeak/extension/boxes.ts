import type { ElementContent } from 'hast';
import { build } from '../render/build.js';
import type { Extension } from './table.js';

/**
 * Boxes between two marks, each at the end of a line; the class says what a box is.
 *
 * Example: `$C`, the address of an office, `$C`.
 */
const classOfMark: Readonly<Record<string, string>> = {
  $CTA: 'call-to-action',
  $AI: 'additional-information',
  '$!': 'summary',
  $D: 'form-download',
  $C: 'contact',
  $P: 'place',
  $I: 'information',
  $E: 'example',
};

/** Boxes whose text is part of the document: its notes and abbreviations hold inside. */
const partOfDocument = new Set(['$CTA', '$E']);

/** Boxes in which links to other sites do not say so, as on GOV.UK. */
const withPlainLinks = new Set(['$!', '$D', '$C', '$AI']);

export const boxes: readonly Extension[] = Object.entries(classOfMark).map(([mark, className]) => ({
  opening: `^${mark.replace(/[$!]/g, '\\$&')}(?![A-Za-z])`,
  read(reader, start, behind) {
    const close = reader.closingAtLineEnd(mark, behind);
    if (close === -1) return reader.reportUnclosed(start, behind);
    const end = close + mark.length;
    const place = reader.place(start, end);
    const properties = { className: [className] };
    if (partOfDocument.has(mark)) {
      const children = reader.blocks(behind, close);
      return { end, block: { type: 'wrapper', tagName: 'div', properties, children, ...place } };
    }
    const wrap = (content: ElementContent[]): ElementContent[] => [build('div', properties, ...content)];
    return {
      end,
      block: { type: 'nested', wrap, ...reader.nested(behind, close, !withPlainLinks.has(mark)), ...place },
    };
  },
}));
