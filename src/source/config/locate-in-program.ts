import type { ProblemPath } from '../../problems/problem.js';

/**
 * Finds where a program writes the key of a value, by searching its text: the last key of the path that is found
 * behind those above it.
 *
 * A program can make its configuration in any way, so this is a guess, which is right where the keys are written
 * out. The default export is pointed at if not even the first key is found.
 */
export function locateInProgram(text: string, path: ProblemPath): { start: number; end: number } {
  const code = withoutComments(text);
  const opening = /export\s+default\b|module\.exports\b/.exec(code);
  let found = opening
    ? { start: opening.index, end: opening.index + opening[0].length }
    : { start: 0, end: /^[^\r\n]*/.exec(text)![0].length };
  let from = 0;
  for (const part of path) {
    if (typeof part === 'number') continue;
    const key = new RegExp(
      `(?<![\\w$.-])(?:(["'\`])${escaped(part)}\\1\\s*:|${escaped(part)}\\s*[:,}(])`,
      'g',
    );
    key.lastIndex = from;
    const match = key.exec(code);
    if (!match) break;
    const length = part.length + (match[1] === undefined ? 0 : 2);
    found = { start: match.index, end: match.index + length };
    from = found.end;
  }
  return found;
}

const stringsAndComments =
  /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[^])*`|\/\/[^\n]*|\/\*[^]*?\*\//g;

/** The text with spaces in the place of comments. */
function withoutComments(text: string): string {
  return text.replace(stringsAndComments, (match) =>
    match.startsWith('/') ? match.replace(/[^\r\n]/g, ' ') : match,
  );
}

function escaped(part: string): string {
  return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
