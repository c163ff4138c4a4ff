import { trimEnd } from './line.js';
import type { BlockParser } from './parser.js';

const explicitId = /[\t ]\{#([A-Za-z_:\u00c0-\uffff][\w.:\u00b7\u00c0-\uffff-]*)\}$/;

/** Takes the white space and an id such as `{#moorings}` off the end of the text of a heading. */
export function headingText(
  parser: BlockParser,
  from: number,
  lineEnd: number,
): { to: number; id: string | undefined } {
  const { text } = parser;
  let to = trimEnd(text, from, lineEnd);
  // An id is short; looking at the end of the line alone keeps long lines cheap.
  const tail = text.slice(Math.max(from, to - 500), to);
  const match = text.charCodeAt(to - 1) === 125 ? explicitId.exec(tail) : null;
  if (!match) return { to, id: undefined };
  to = trimEnd(text, from, to - match[0].length);
  return { to, id: match[1] };
}
