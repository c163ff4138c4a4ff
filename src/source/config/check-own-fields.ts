import { problemOf } from '../../problems/kind.js';
import { invalidField } from '../../problems/kinds/model.js';
import type { Problem, ProblemPath } from '../../problems/problem.js';
import { fieldName } from '../../checks/model/issue-problems.js';
import type { ContentKind } from '../../types/content.js';
import type { OwnFields } from './config.js';
import type { StandardIssue, StandardSchema } from './standard-schema.js';

/** Checks the fields of the project's own in a document by their schemas. One that is missing is `undefined` to its schema. */
export async function checkOwnFields(
  document: Readonly<Record<string, unknown>>,
  fields: OwnFields,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [name, schema] of Object.entries(fields[document['kind'] as ContentKind] ?? {})) {
    for (const issue of await issuesOf(schema, document[name])) {
      const path = pathOf(name, issue);
      problems.push(problemOf(invalidField, { field: fieldName(path), reason: sentence(issue) }, { path }));
    }
  }
  return problems;
}

/** What a schema does not accept. One that throws accepts nothing. */
async function issuesOf(schema: StandardSchema, value: unknown): Promise<readonly StandardIssue[]> {
  try {
    const { issues } = await schema['~standard'].validate(value);
    return issues ?? [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ message: `Its schema fails with “${reason}”` }];
  }
}

function pathOf(name: string, { path = [] }: StandardIssue): ProblemPath {
  // Some libraries give lists of a class of their own, whose `map` makes others of it.
  const keys = Array.from(path, (part) => (typeof part === 'object' ? part.key : part));
  return [name, ...keys.map((key) => (typeof key === 'symbol' ? String(key) : key))];
}

function sentence({ message }: StandardIssue): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
