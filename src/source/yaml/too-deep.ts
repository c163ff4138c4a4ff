import { Lexer, Parser } from 'yaml';

/** Deeper than any content, and shallow enough for the stack, whoever calls. As deep as JSON may be. */
const mostLevels = 200;

/** Marks that may begin a level: a bracket, a dash or question mark, and indentation. */
const brackets = /[[{]/g;
const nestedMarks = new RegExp(`^ *(?:[-?] +){${mostLevels}}|^ {${mostLevels}}`, 'm');

/**
 * Finds where a YAML text is nested too deep to be read: the `yaml` package calls itself for each level, and takes
 * minutes for some.
 *
 * @returns The offset, or nothing. A look at the text is enough for all that people write.
 */
export function tooDeepAt(text: string): number | undefined {
  if (!nestedMarks.test(text) && !hasBrackets(text)) return undefined;
  const parser = new Parser() as Parser & { readonly stack: readonly unknown[] };
  for (const lexeme of new Lexer().lex(text)) {
    // The tokens are of no interest here, only how many are open.
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > mostLevels) return parser.offset - lexeme.length;
  }
  return undefined;
}

/** Whether there are as many brackets as levels would need. */
function hasBrackets(text: string): boolean {
  let count = 0;
  for (const _ of text.matchAll(brackets)) if (++count > mostLevels) return true;
  return false;
}
