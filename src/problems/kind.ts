import type { DocumentId, Fix, Problem, ProblemPath, Severity, TextRange } from './problem.js';

/** What is the same for every problem of one code: how much it matters, its sentence, its page. */
export interface ProblemKind<Values> {
  /** Stable name in kebab-case; the documentation page has it too. */
  code: string;
  /** Severity unless the configuration says otherwise. */
  severity: Severity;
  /** What the kind of problem is, in a few words, for lists of rules. */
  summary: string;
  /** Why it matters and how to put it right: Markdown paragraphs for the documentation page. */
  advice: string;
  /** The sentence for one problem. It says what to do, names the field and shows the value if it is short. */
  message: (values: Values) => string;
}

/** Where a problem stands, as far as the reporter of it knows. */
export interface Place {
  path?: ProblemPath;
  range?: TextRange;
  document?: DocumentId | undefined;
  hint?: string | undefined;
  fix?: Fix | undefined;
}

/** Makes the problem of a kind at a place. */
export function problemOf<Values>(kind: ProblemKind<Values>, values: Values, place: Place = {}): Problem {
  const problem: Problem = {
    code: kind.code,
    severity: kind.severity,
    message: kind.message(values),
    path: place.path ?? [],
  };
  if (place.range) problem.range = place.range;
  if (place.document) problem.document = place.document;
  if (place.hint) problem.hint = place.hint;
  if (place.fix) problem.fix = place.fix;
  return problem;
}
