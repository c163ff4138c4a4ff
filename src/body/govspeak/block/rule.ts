import type { BlockConstruct } from './table.js';

const rest = /[*_\- \t]*\n/y;

/**
 * Three or more `*`, `-` or `_` alone on a line, with or without spaces between them, are a rule.
 *
 * Example: `* * *`.
 */
export const rule: BlockConstruct = {
  first: '*-_',
  parse(parser, first) {
    if (!isRule(parser.text, first)) return false;
    const end = parser.lineEnd(first);
    parser.add({ type: 'rule', start: parser.origin(parser.pos), end: parser.originEnd(end - 1) });
    parser.pos = end;
    return true;
  },
};

/** Whether the line from its first mark on is a rule. */
export function isRule(text: string, first: number): boolean {
  const mark = text.charCodeAt(first);
  if (mark !== 42 && mark !== 45 && mark !== 95) return false;
  rest.lastIndex = first;
  if (!rest.test(text)) return false;
  let marks = 0;
  for (let at = first; at < rest.lastIndex - 1; at++) {
    const code = text.charCodeAt(at);
    if (code === mark) marks++;
    else if (code !== 32 && code !== 9) return false;
  }
  return marks >= 3;
}
