import { replaceTokens } from '../text/island-token.js';
import type { InlineParser } from './parser.js';

/** Code shows what the author typed, so an extension in it is turned back into its source. */
export function originalCode(parser: InlineParser, value: string): string {
  const { islands, source } = parser.scope.document;
  return replaceTokens(value, (index) => source.slice(islands[index]!.start, islands[index]!.end));
}
