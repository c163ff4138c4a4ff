import type { Block, Inline, Prose } from './prose.js';

/** A paragraph that is bold from its first to its last word. */
export interface BoldLine {
  readonly block: Block;
  readonly text: string;
}

/** Whether an inline element makes its text bold. */
export function isBold({ element }: Inline): boolean {
  return element.tagName === 'strong' || element.tagName === 'b';
}

/** Finds the paragraphs that are bold from their first to their last word. */
export function boldLines(prose: Prose): BoldLine[] {
  const lines: BoldLine[] = [];
  for (const inline of prose.inlines) {
    if (!isBold(inline) || inline.quoted || inline.region !== 'running') continue;
    const block = prose.blockAt(inline.start);
    if (block?.kind !== 'paragraph' || block.start < inline.start || block.end > inline.end) continue;
    lines.push({ block, text: prose.text.slice(block.start, block.end) });
  }
  return lines;
}

/** Whether a bold line stands over the text below as a heading does, and is no sentence. */
export function isHeadingLike({ text }: BoldLine): boolean {
  return text.length <= 100 && !/^-*\s*ends?\s*-*$/i.test(text) && !/[.!,;:]['”’]?$/.test(text);
}
