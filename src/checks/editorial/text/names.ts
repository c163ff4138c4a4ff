import { beginsSentence } from './numbers.js';
import type { Prose } from './prose.js';

/**
 * Whether a word is part of a name: it has a capital inside a sentence, or begins one and another word with a
 * capital follows.
 */
export function isName(prose: Prose, start: number, end: number): boolean {
  const { plain } = prose;
  const first = plain.charAt(start);
  if (first === first.toLowerCase()) return false;
  if (!beginsSentence(prose, start)) return true;
  return /^[ -]\p{Lu}/u.test(plain.slice(end, end + 2)) || prose.blockAt(start)?.kind === 'caption';
}
