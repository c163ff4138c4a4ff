import { identityOf } from '../../catalogue/identity.js';
import { nearestName } from '../../catalogue/nearest-name.js';
import type { CheckedDocument, DocumentChecking } from '../../checks/check-document.js';
import type { Problem } from '../../problems/problem.js';
import type { Content, ContentKind } from '../../types/content.js';

/**
 * Adds to a checked document what the schemas of the project's own fields say. If they refuse a field, the document
 * does not have its shape: whoever reads the documents can rely on the fields.
 */
export async function withOwnFields(
  checked: CheckedDocument,
  data: Readonly<Record<string, unknown>>,
  { checkOwnFields, ownFields }: DocumentChecking,
): Promise<CheckedDocument> {
  if (!checkOwnFields) return checked;
  const found = await checkOwnFields(data);
  if (found.length === 0) return checked;
  const meant = misspeltFields(checked.problems, ownFields?.[data['kind'] as ContentKind] ?? []);
  const { content, incomplete, problems } = checked;
  const about = content ?? incomplete;
  const document = about && identityOf(about as Content);
  const own = found
    .filter(({ path: [field] }) => !(meant.has(field) && !Object.hasOwn(data, String(field))))
    .map((problem) => (document ? { ...problem, document } : problem));
  return {
    problems: [...problems, ...own],
    incomplete: incomplete ?? (content as CheckedDocument['incomplete']),
  };
}

/** The fields that unknown keys were probably meant to be: that those are missing is the same fault. */
function misspeltFields(problems: readonly Problem[], names: readonly string[]): ReadonlySet<unknown> {
  return new Set(
    problems
      .filter(({ code, path }) => code === 'unknown-key' && path.length === 1)
      .map(({ path }) => nearestName(String(path[0]), names)),
  );
}
