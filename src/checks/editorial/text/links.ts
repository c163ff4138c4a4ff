import type { TextRange } from '../../../problems/problem.js';
import type { Prose, WrittenLink } from './prose.js';

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
