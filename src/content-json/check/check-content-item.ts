import type { ZodType } from 'zod';
import { nearestName } from '../../catalogue/nearest-name.js';
import { problemsOfIssues } from '../../checks/model/issue-problems.js';
import { describeValue } from '../../problems/describe-value.js';
import { problemOf } from '../../problems/kind.js';
import * as kinds from '../../problems/kinds/content-item.js';
import type { Problem } from '../../problems/problem.js';
import { contentItemFormats } from '../items/content-item.js';
import { isDeeperThan, isObject, mostLevels, type JsonObject } from '../keep/json.js';
import { fromContentItem, type ReadItem } from '../read/from-content-item.js';
import { schemaNameOf, schemaNames } from '../read/read-item.js';

/** A tag of HTML. Text such as `<3` or `a < b` is none. */
const tag = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>/i;

/**
 * Checks that a value is a content item that GOV.UK's schema for its format accepts.
 *
 * @param input - Anything, such as what `JSON.parse` gave.
 * @returns Every problem, with its path in the item; none if there is nothing wrong.
 * @example
 * checkContentItem({ schema_name: 'news_artcle' })[0]?.code; // 'unknown-schema-name'
 */
export function checkContentItem(input: unknown): Problem[] {
  if (!isObject(input)) {
    return [problemOf(kinds.notAContentItem, { found: describeValue(input) })];
  }
  const schemaName = schemaNameOf(input);
  if (schemaName === undefined) return [unknownFormat(input)];
  if (isDeeperThan(mostLevels, input)) return [problemOf(kinds.nestedTooDeep, { levels: mostLevels })];
  const schema: ZodType = contentItemFormats[schemaName];
  const result = schema.safeParse(input);
  const faults = result.success ? [] : problemsOfIssues(result.error.issues, input, schema);
  return [...faults, ...markupProblems(input)];
}

/** What reading an item of unknown origin gives. */
export interface SafelyReadItem extends Partial<ReadItem> {
  /** Errors where it could not be read; warnings where it departs from the schema of its format. */
  problems: Problem[];
}

/**
 * Reads a content item of unknown origin. An item that can be read is, even where GOV.UK's schema would refuse
 * it: those departures are warnings.
 *
 * @param input - Anything, such as what `JSON.parse` gave.
 * @example
 * const { content, linked, problems } = safeFromContentItem(JSON.parse(text));
 */
export function safeFromContentItem(input: unknown): SafelyReadItem {
  const { item, problems } = checkForReading(input);
  return item ? { ...fromContentItem(item as never), problems } : { problems };
}

/**
 * Checks a value that is to be read.
 *
 * @returns The item if it can be read, even where GOV.UK's schema would refuse it: those problems are warnings.
 */
export function checkForReading(input: unknown): { item?: JsonObject; problems: Problem[] } {
  const problems = checkContentItem(input);
  if (!isObject(input) || problems.some(({ code }) => unreadable.has(code))) return { problems };
  const warnings = problems.map((problem) => (problem.severity === 'error' ? asDeparture(problem) : problem));
  return { item: input, problems: warnings };
}

/** Codes of problems that leave nothing to read. */
const unreadable = new Set(
  [kinds.notAContentItem, kinds.unknownSchemaName, kinds.nestedTooDeep].map(({ code }) => code),
);

function asDeparture(problem: Problem): Problem {
  const departure = problemOf(kinds.departsFromSchema, { fault: problem.message }, { path: problem.path });
  return problem.hint === undefined ? departure : { ...departure, hint: problem.hint };
}

function unknownFormat(input: JsonObject): Problem {
  const found = input['schema_name'];
  if (found === undefined)
    return problemOf(kinds.notAContentItem, { found: 'an object without `schema_name`' });
  const nearest = typeof found === 'string' ? nearestName(found, schemaNames) : undefined;
  return problemOf(
    kinds.unknownSchemaName,
    { found: JSON.stringify(found), known: schemaNames, nearest },
    { path: ['schema_name'] },
  );
}

function markupProblems(input: JsonObject): Problem[] {
  return ['title', 'description'].flatMap((field) => {
    const value = input[field];
    const match = typeof value === 'string' ? tag.exec(value) : null;
    return match ? [problemOf(kinds.markupInPlainText, { field, tag: match[0] }, { path: [field] })] : [];
  });
}
