import { identityOf } from '../catalogue/identity.js';
import { problemOf, type Place, type ProblemKind } from '../problems/kind.js';
import { wrongValue } from '../problems/kinds/model.js';
import { unknownKind } from '../problems/kinds/source.js';
import { nearestName } from '../catalogue/nearest-name.js';
import type { DocumentId, Problem, ProblemPath } from '../problems/problem.js';
import type { Content, ContentKind } from '../types/content.js';
import type { ActiveRules } from './active-rules.js';
import { checkModel, contentKinds, fieldsOf, isContentKind } from './model/check-model.js';
import { repair } from './repair.js';
import type { Incomplete, Report } from './rule.js';
import { assertFinished, problemOfRule } from './problem-of-rule.js';
import { ruleDocumentOf, type ParseText } from './rule-document.js';

/** What a check of one document needs. */
export interface DocumentChecking {
  rules: ActiveRules;
  parse: ParseText;
  /** Says what kind of document a file holds, if the project has folders of its own. */
  kindOfFile?: ((file: string) => ContentKind | undefined) | undefined;
  /** The keys that the project adds to documents of a kind. */
  ownFields?: Readonly<Partial<Record<ContentKind, readonly string[]>>> | undefined;
  /** Checks the values of those keys. Absent if there are none. */
  checkOwnFields?: ((document: Readonly<Record<string, unknown>>) => Promise<Problem[]>) | undefined;
}

/** What came of a check of one document. */
export interface CheckedDocument {
  problems: Problem[];
  /** The document, if it has its model's shape. */
  content?: Content | undefined;
  /** What is right of it, if it has not. */
  incomplete?: Incomplete | undefined;
}

/** Checks one document by its model and by the rules that look at single documents. */
export function checkDocument(input: Record<string, unknown>, checking: DocumentChecking): CheckedDocument {
  const { kind } = input;
  if (!isContentKind(kind)) return { problems: [kindProblem(kind)] };
  const faults = checkModel(input, kind, checking.ownFields?.[kind]);
  if (faults.length === 0) {
    const content = input as unknown as Content;
    return { content, problems: checkRulesOf(content, checking) };
  }
  const { content, madeUp } = repair(input, kind, [...faults, ...misspelt(faults, kind)]);
  const document = identityOf(content);
  for (const fault of faults) fault.document = document;
  const more = checkRulesOf(content, checking).filter(({ path }) => !madeUp.has(String(path[0])));
  // Of a list with wrong items the others are right.
  const right = Object.entries(input).filter(([field, value]) => !madeUp.has(field) || Array.isArray(value));
  const incomplete = { ...Object.fromEntries(right), kind, slug: content.slug };
  return { problems: [...faults, ...more], incomplete };
}

/** The fields that unknown keys were probably meant to be: that those are missing is the same fault. */
function misspelt(faults: readonly Problem[], kind: ContentKind): { path: ProblemPath }[] {
  return faults
    .filter(({ code, path }) => code === 'unknown-key' && path.length === 1)
    .flatMap(({ path }) => {
      const meant = nearestName(String(path[0]), fieldsOf(kind));
      return meant === undefined ? [] : [{ path: [meant] }];
    });
}

function kindProblem(kind: unknown): Problem {
  if (kind === undefined) return problemOf(unknownKind, {}, { path: ['kind'] });
  const found = String(kind);
  const nearest = nearestName(found, contentKinds);
  return problemOf(wrongValue, { field: 'kind', found, allowed: contentKinds, nearest }, { path: ['kind'] });
}

/** Runs the rules that look at single documents. */
export function checkRulesOf(
  content: Content,
  { rules, parse }: Pick<DocumentChecking, 'rules' | 'parse'>,
): Problem[] {
  const problems: Problem[] = [];
  if (rules.document.length === 0) return problems;
  let id: DocumentId | undefined;
  const report: Report = <Values>(kind: ProblemKind<Values>, values: Values, place: Place = {}) => {
    problems.push(problemOf(kind, values, { document: (id ??= identityOf(content)), ...place }));
  };
  const document = ruleDocumentOf(content, parse);
  for (const { rule, context } of rules.document) {
    try {
      assertFinished(rule.check(document, report, context) as unknown);
    } catch (error) {
      problems.push(problemOfRule(rule, error, (id ??= identityOf(content))));
    }
  }
  return problems;
}
