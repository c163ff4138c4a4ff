import type { Boundary } from './blocks.js';
import { trimEnd } from './line.js';
import type { BlockConstruct } from './table.js';

const start = /\[([^\n\]]+)\]:[ \t]*/y;

/**
 * `[name]: address "title"` says where links to `name` lead. It shows nothing itself.
 *
 * Example: `[rota]: https://rota.example.net/ "Rota"`.
 */
export const linkDefinition: BlockConstruct = {
  first: '[',
  parse(parser, first) {
    const { text, scope, pos } = parser;
    start.lastIndex = first;
    const match = start.exec(text);
    if (!match) return false;
    let end = parser.lineEnd(pos);
    const from = start.lastIndex;
    const to = trimEnd(text, from, end);
    if (to <= from) return false;
    let title = titleAtEnd(text, from, to);
    let hrefEnd = title ? trimEnd(text, from, title.start) : to;
    if (!title) {
      const nextEnd = parser.lineEnd(end);
      title = end < text.length ? titleAlone(text, end, nextEnd) : undefined;
      if (title) end = nextEnd;
    }
    if (/[ \t]["']/.test(text.slice(from, Math.min(hrefEnd, from + 5000)))) return false;
    const angled = text.charCodeAt(from) === 60 && text.charCodeAt(hrefEnd - 1) === 62;
    const href = angled ? text.slice(from + 1, hrefEnd - 1) : text.slice(from, hrefEnd);
    hrefEnd = end;
    const block: Boundary = {
      type: 'boundary',
      of: 'definition',
      start: parser.origin(first),
      end: parser.originEnd(hrefEnd - 1),
    };
    parser.add(block);
    scope.links.set(normaliseLabel(match[1]!), { href, title: title?.value, block });
    parser.pos = end;
    return true;
  },
};

/** The name of a link as it is looked up: without regard to case and to the amount of white space. */
export function normaliseLabel(label: string): string {
  return label.replace(/[ \t\n]+/g, ' ').toLowerCase();
}

/** The quoted title at the end of a line, with white space before it. */
function titleAtEnd(text: string, from: number, to: number): { value: string; start: number } | undefined {
  const quote = text.charAt(to - 1);
  if (quote !== '"' && quote !== "'") return undefined;
  for (let at = text.indexOf(quote, from + 1); at !== -1 && at < to - 2; at = text.indexOf(quote, at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before === 32 || before === 9) return { value: text.slice(at + 1, to - 1), start: at };
  }
  return undefined;
}

/** The quoted title on a line of its own. */
function titleAlone(text: string, from: number, end: number): { value: string; start: number } | undefined {
  let at = from;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  const quote = text.charAt(at);
  const to = trimEnd(text, at, end);
  if ((quote !== '"' && quote !== "'") || to < at + 3 || text.charAt(to - 1) !== quote) return undefined;
  return { value: text.slice(at + 1, to - 1), start: at };
}
