import { problemOf } from '../problems/kind.js';
import { notADocument } from '../problems/kinds/source.js';
import { describeValue } from '../problems/describe-value.js';
import type { Problem } from '../problems/problem.js';
import type { Content } from '../types/content.js';
import { chooseRules } from './active-rules.js';
import { checkDocument } from './check-document.js';
import { parseText } from './parse-text.js';
import { integrityRules } from './rules/index-of-rules.js';

/** What {@link safeParseContent} gives. */
export interface ContentReading {
  /** The document, if it has no error. It is the input itself, not a copy. */
  content?: Content;
  problems: Problem[];
}

/**
 * Checks one document: its shape, its dates, its texts. References are for `checkCatalogue`.
 *
 * @param input - A document with its `kind` and `slug`. Any value will do.
 * @returns Every problem.
 * @example
 * checkContent({ kind: 'person', slug: 'karen-bradley' })[0]?.message;
 * // 'Add `name` to this person: the name without honorifics.'
 */
export function checkContent(input: unknown): Problem[] {
  return safeParseContent(input).problems;
}

/**
 * Checks one document and gives it back typed.
 *
 * @param input - A document with its `kind` and `slug`. Any value will do.
 * @example
 * const { content, problems } = safeParseContent(JSON.parse(text));
 */
export function safeParseContent(input: unknown): ContentReading {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { problems: [problemOf(notADocument, { found: describeValue(input) })] };
  }
  const rules = chooseRules(integrityRules);
  const checking = { rules, parse: parseText };
  const { content, problems } = checkDocument(input as Record<string, unknown>, checking);
  const hasError = problems.some(({ severity }) => severity === 'error');
  return content && !hasError ? { content, problems } : { problems };
}
