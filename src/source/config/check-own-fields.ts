import { problemOf } from '../../problems/kind.js';
import { invalidField } from '../../problems/kinds/model.js';
import type { Problem, ProblemPath } from '../../problems/problem.js';
import { fieldName } from '../../checks/model/issue-problems.js';
import type { ContentKind } from '../../types/content.js';
import type { OwnFields } from './config.js';
import type { StandardIssue } from './standard-schema.js';

/** Checks the fields of the project's own in a document by their schemas. One that is missing is `undefined` to its schema. */
export async function checkOwnFields(
  document: Readonly<Record<string, unknown>>,
  fields: OwnFields,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [name, schema] of Object.entries(fields[document['kind'] as ContentKind] ?? {})) {
    const result = await schema['~standard'].validate(document[name]);
    for (const issue of result.issues ?? []) {
      const path = pathOf(name, issue);
      problems.push(problemOf(invalidField, { field: fieldName(path), reason: sentence(issue) }, { path }));
    }
  }
  return problems;
}

function pathOf(name: string, { path = [] }: StandardIssue): ProblemPath {
  const keys = path.map((part) => (typeof part === 'object' ? part.key : part));
  return [name, ...keys.map((key) => (typeof key === 'symbol' ? String(key) : key))];
}

function sentence({ message }: StandardIssue): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
