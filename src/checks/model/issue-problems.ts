import type * as z from 'zod';
import { nearestName } from '../../catalogue/nearest-name.js';
import { problemOf } from '../../problems/kind.js';
import * as kinds from '../../problems/kinds/model.js';
import type { Problem, ProblemPath } from '../../problems/problem.js';
import { aboutField, ownerOf } from './field-advice.js';
import { dueOfFormat, nearestOfFormat } from './formats.js';
import { keysAt } from './shape.js';

type Issue = z.core.$ZodIssue;

/**
 * Says zod's issues in our sentences, one problem for one fault: a misspelt key is not also a missing field.
 *
 * @param fields - The keys that fields of the project's own add at the top.
 */
export function problemsOfIssues(
  issues: readonly Issue[],
  input: unknown,
  schema: z.core.$ZodType,
  fields: readonly string[] = [],
): Problem[] {
  const translation = new Translation(input, schema, fields);
  const problems = issues.flatMap((issue) => translation.problemsOf(issue, []));
  const { meant } = translation;
  return problems.filter((problem) => !(problem.code === 'missing-field' && meant.has(keyOf(problem.path))));
}

const keyOf = (path: ProblemPath): string => JSON.stringify(path);

class Translation {
  /** The paths that unknown keys would have if they were spelt as suggested. */
  readonly meant = new Set<string>();

  constructor(
    private readonly input: unknown,
    private readonly schema: z.core.$ZodType,
    private readonly ownFields: readonly string[],
  ) {}

  problemsOf(issue: Issue, above: ProblemPath): Problem[] {
    const path = [...above, ...(issue.path as ProblemPath)];
    const found = valueAt(this.input, path);
    const field = fieldName(path);
    switch (issue.code) {
      case 'unrecognized_keys':
        return this.unknownKeys(issue.keys, path);
      case 'invalid_union':
        return this.nearestBranch(issue, path, found);
      case 'invalid_type':
        return [found === undefined ? this.missing(path) : wrongType(issue.expected, found, path)];
      case 'invalid_value': {
        if (found === undefined) return [this.missing(path)];
        const allowed = issue.values.map(String);
        if (typeof found !== 'string') return [wrongType('string', found, path)];
        return [
          problemOf(
            kinds.wrongValue,
            { field, found, allowed, nearest: nearestValue(found, allowed) },
            { path },
          ),
        ];
      }
      case 'invalid_format': {
        const text = String(found);
        const nearest = nearestOfFormat(issue.format, text);
        return [
          problemOf(
            kinds.wrongFormat,
            { field, found: text, due: dueOfFormat(issue.format), nearest },
            { path },
          ),
        ];
      }
      case 'too_big':
      case 'too_small':
        return [outOfBounds(issue, found, path)];
      default:
        return [problemOf(kinds.invalidField, { field, reason: sentence(issue.message) }, { path })];
    }
  }

  private missing(path: ProblemPath): Problem {
    const field = String(path.at(-1) ?? '');
    const parent = path.slice(0, -1);
    const document = this.input as { kind?: unknown };
    const values = { field, owner: ownerOf(parent, document), about: aboutField(field, parent, document) };
    return problemOf(kinds.missingField, values, { path });
  }

  private unknownKeys(keys: readonly string[], path: ProblemPath): Problem[] {
    const known = [...keysAt(this.schema, path), ...(path.length === 0 ? this.ownFields : [])];
    const taken = valueAt(this.input, path) as object;
    const free = known.filter((name) => !Object.hasOwn(taken, name));
    return keys
      .filter((name) => path.length > 0 || !this.ownFields.includes(name))
      .map((name) => {
        const nearest = nearestKey(name, free) ?? nearestKey(name, known);
        if (nearest) this.meant.add(keyOf([...path, nearest]));
        return problemOf(kinds.unknownKey, { key: name, nearest }, { path: [...path, name] });
      });
  }

  /** Reports the branch of a union that the value came nearest to. */
  private nearestBranch(issue: z.core.$ZodIssueInvalidUnion, path: ProblemPath, found: unknown): Problem[] {
    if (found === undefined) return [this.missing(path)];
    if (typeof found !== 'object' || found === null || Array.isArray(found)) {
      const [branch] = issue.errors.filter(isOfItsType).sort((one, other) => depth(other) - depth(one));
      return branch
        ? branch.flatMap((inner) => this.problemsOf(inner, path))
        : [wrongType('body', found, path)];
    }
    const keys = Object.keys(found);
    const known = keysAt(this.schema, path).filter((name) => keys.includes(name));
    if (known.length > 1)
      return [problemOf(kinds.conflictingKeys, { field: fieldName(path), keys: known }, { path })];
    const [nearest] = [...issue.errors].sort((one, other) => distance(one) - distance(other));
    return problemsWithoutEcho((nearest ?? []).flatMap((inner) => this.problemsOf(inner, path)));
  }
}

/** Whether a branch of a union is for values of the type at hand, and finds fault with this one only. */
function isOfItsType(issues: readonly Issue[]): boolean {
  return issues.every(({ code, path }) => code !== 'invalid_type' || path.length > 0);
}

/** How deep inside the value a branch finds fault with it. */
function depth(issues: readonly Issue[]): number {
  return Math.min(...issues.map(({ path }) => path.length));
}

/** How far a branch is from the value: an unknown key says that another branch is meant. */
function distance(issues: readonly Issue[]): number {
  return issues.reduce(
    (sum, issue) => sum + (issue.code === 'unrecognized_keys' ? 2 * issue.keys.length : 1),
    0,
  );
}

/** In a union an unknown key is what keeps the branch's own key from being there. */
function problemsWithoutEcho(problems: Problem[]): Problem[] {
  const unknown = problems.filter((problem) => problem.code === 'unknown-key');
  return unknown.length > 0 ? unknown : problems;
}

const dueByType: Readonly<Record<string, string>> = {
  string: 'text; put quotes around a number or a truth value that is meant as text',
  array: 'a list, such as `[one, two]`',
  boolean: '`true` or `false`, without quotes',
  number: 'a number, without quotes',
  int: 'a whole number, without quotes',
  object: 'a group of fields, each `key: value` on its own line',
  record: 'a group of fields, each `key: value` on its own line',
  body: 'the text in Govspeak',
};

function wrongType(expected: string, found: unknown, path: ProblemPath): Problem {
  const due = dueByType[expected] ?? `a value of the type ${expected}`;
  const own = expected === 'array' && typeof found === 'string' ? `a list, even of one: \`[${found}]\`` : due;
  return problemOf(kinds.wrongType, { field: fieldName(path), found, due: own }, { path });
}

function outOfBounds(
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  found: unknown,
  path: ProblemPath,
): Problem {
  const field = fieldName(path);
  if (issue.code === 'too_big' && typeof found === 'string') {
    return problemOf(kinds.tooLong, { field, length: found.length, most: Number(issue.maximum) }, { path });
  }
  if (Array.isArray(found)) {
    const most = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`;
    return problemOf(
      kinds.invalidField,
      { field, reason: `Give ${most} of them, not ${found.length}.` },
      { path },
    );
  }
  const due = issue.code === 'too_big' ? `at most ${issue.maximum}` : `a whole number from ${issue.minimum}`;
  return problemOf(kinds.outOfRange, { field, found: Number(found), due }, { path });
}

/** The name of a field as its file spells it; an item of a list is named by its list. */
export function fieldName(path: ProblemPath): string {
  const written = path.filter(
    (part, index) => !(index === path.length - 1 && (part === 'govspeak' || part === 'html')),
  );
  return written
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`))
    .join('');
}

/** Characters of the longest key for which a known one may be meant. */
const longestKey = 200;

function nearestKey(name: string, known: readonly string[]): string | undefined {
  if (name.length > longestKey) return undefined;
  const plain = (text: string): string => text.replace(/[-_ ]/g, '').toLowerCase();
  const wanted = plain(name);
  return known.find((candidate) => plain(candidate) === wanted) ?? nearestName(name, known);
}

function nearestValue(found: string, allowed: readonly string[]): string | undefined {
  const plain = found.trim().toLowerCase();
  return (
    allowed.find((value) => value.toLowerCase() === plain || value === plain.replace(/[- ]+/g, '_')) ??
    (found.length > 2 ? nearestName(found, allowed) : undefined)
  );
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function valueAt(input: unknown, path: ProblemPath): unknown {
  let value = input;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}
