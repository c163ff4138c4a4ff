import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { readSharedJson } from '../../shared.js';

type Validate = ((value: unknown) => boolean) & { errors?: unknown };

/** Compiles one of GOV.UK's schemas. */
export function govukSchema(format: string, kind: 'frontend' | 'publisher' | 'links' = 'frontend'): Validate {
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  return ajv.compile(readSharedJson('govuk', 'schemas', format, `${kind}.json`) as object) as Validate;
}
