import type { TextRange } from '../../../problems/problem.js';
import type { Inline, Prose } from './prose.js';

/** A link that an author wrote. */
export interface WrittenLink extends Inline {
  /** The words of the link, without white space around them. */
  readonly words: string;
  readonly href: string;
}

/** The links of a text that lead somewhere. */
export function writtenLinks({ links, text }: Prose): WrittenLink[] {
  const written: WrittenLink[] = [];
  for (const link of links) {
    const { href } = link.element.properties;
    if (typeof href !== 'string') continue;
    written.push({ ...link, words: text.slice(link.start, link.end).trim(), href });
  }
  return written;
}

/** Whether the words of a link are an address themselves. */
export function isAddress(words: string): boolean {
  return /^\S+@\S+$|^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(words);
}

/** Where the address of a link stands in the source, if it stands there once as it is. */
export function hrefRange(prose: Prose, link: WrittenLink): TextRange | undefined {
  const from = link.element.position?.start.offset;
  const to = link.element.position?.end.offset;
  if (from === undefined || to === undefined) return undefined;
  const source = prose.source.slice(from, to);
  const start = source.indexOf(link.href);
  if (start === -1 || source.includes(link.href, start + 1)) return undefined;
  return { start: from + start, end: from + start + link.href.length };
}
