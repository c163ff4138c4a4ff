import { models } from '../../models/index-by-kind.js';
import type { Problem } from '../../problems/problem.js';
import type { ContentKind } from '../../types/content.js';
import { problemsOfIssues } from './issue-problems.js';

/** The kinds of content. */
export const contentKinds = Object.keys(models);

/** The fields of a kind of content. */
export function fieldsOf(kind: ContentKind): string[] {
  return Object.keys(models[kind].shape);
}

/** Whether a text names a kind of content. */
export function isContentKind(kind: unknown): kind is ContentKind {
  return typeof kind === 'string' && Object.hasOwn(models, kind);
}

/**
 * Checks a document of a known kind against its model.
 *
 * @param ownFields - The keys that the project adds at the top of documents of this kind.
 */
export function checkModel(input: object, kind: ContentKind, ownFields: readonly string[] = []): Problem[] {
  const schema = models[kind];
  const result = schema.safeParse(ownFields.length > 0 ? without(input, ownFields) : input);
  return result.success ? [] : problemsOfIssues(result.error.issues, input, schema, ownFields);
}

function without(input: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(input).filter(([name]) => !names.includes(name)));
}
