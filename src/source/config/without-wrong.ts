import { isContentKind, fieldsOf } from '../../checks/model/check-model.js';
import type { Problem, ProblemPath } from '../../problems/problem.js';
import type { DespatchConfig } from './config.js';
import type { StandardSchema } from './standard-schema.js';

type Values = Record<string, unknown>;

/** The keys whose values are settings by name, of which a wrong one does not spoil the others. */
const settingsByName: ReadonlySet<unknown> = new Set(['rules', 'folders', 'fields']);

/** Leaves out of a configuration what is wrong with it. The value itself stays as it is. */
export function withoutWrong(value: unknown, problems: readonly Problem[]): DespatchConfig {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const right: Values = { ...value };
  for (const { path } of problems) {
    const [key, name, field] = path;
    if (key === undefined) return {};
    if (!settingsByName.has(key) || name === undefined) delete right[key];
    else if (key === 'fields' && field !== undefined) replaceSchema(right, path);
    else right[key] = without(right[key], name);
  }
  return right as DespatchConfig;
}

function without(values: unknown, name: string | number): Values {
  const { [name]: _wrong, ...others } = values as Values;
  return others;
}

/** A field whose schema is none is known still: in documents it is no fault. */
function replaceSchema(config: Values, [key, kind, field]: ProblemPath): void {
  const fields = config[key!] as Record<string, Values>;
  const isTaken = isContentKind(kind) && fieldsOf(kind).includes(String(field));
  const own = isTaken ? without(fields[kind!], field!) : { ...fields[kind!], [field!]: anything };
  config[key!] = { ...fields, [kind!]: own };
}

const anything: StandardSchema = {
  '~standard': { version: 1, vendor: 'despatch', validate: (value) => ({ value }) },
};
