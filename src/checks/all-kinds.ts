import type { ProblemKind } from '../problems/kind.js';
import * as body from '../problems/kinds/body.js';
import * as build from '../problems/kinds/build.js';
import * as catalogue from '../problems/kinds/catalogue.js';
import * as config from '../problems/kinds/config.js';
import * as contentItem from '../problems/kinds/content-item.js';
import * as dates from '../problems/kinds/dates.js';
import * as document from '../problems/kinds/document.js';
import * as jsonLdGoogle from '../problems/kinds/json-ld-google.js';
import * as jsonLd from '../problems/kinds/json-ld.js';
import * as model from '../problems/kinds/model.js';
import * as reference from '../problems/kinds/reference.js';
import * as source from '../problems/kinds/source.js';
import * as switches from '../problems/kinds/switches.js';
import { editorialRules } from './editorial/index-of-rules.js';
import type { Rule } from './rule.js';
import { integrityRules } from './rules/index-of-rules.js';

/** A kind of problem, and the rule that reports it if it is one that can be switched off. */
export interface KnownKind {
  kind: ProblemKind<never>;
  rule?: Rule | undefined;
}

const families = [
  body,
  build,
  catalogue,
  config,
  contentItem,
  dates,
  document,
  jsonLdGoogle,
  jsonLd,
  model,
  reference,
  source,
  switches,
];
const rules = [...integrityRules, ...editorialRules];

/** Every kind of problem by its code, sorted by code. */
export function allKinds(): ReadonlyMap<string, KnownKind> {
  const kinds = new Map<string, KnownKind>();
  for (const family of families) {
    for (const value of Object.values(family)) {
      if (isKind(value)) kinds.set(value.code, { kind: value });
    }
  }
  for (const rule of rules) {
    for (const kind of rule.kinds) kinds.set(kind.code, { kind, rule });
  }
  return new Map([...kinds].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function isKind(value: unknown): value is ProblemKind<never> {
  return typeof value === 'object' && value !== null && 'code' in value && 'advice' in value;
}
